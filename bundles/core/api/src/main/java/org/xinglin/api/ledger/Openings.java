package org.xinglin.api.ledger;

import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.qualification.Qualification;

/**
 * Enters what registers held before they were kept here: the opening entries of persons, many at a time. An opening may grant
 * what has ended meanwhile, with the days of that time; else it is judged by the same national checks as every other entry.
 */
@ProviderType
public interface Openings {

    /** Type of the entries. */
    String TYPE = "opening";

    /** Returns the entries of these persons, in order; who is not in the answer has none. */
    Map<PersonId, List<LedgerEntry>> of(List<PersonId> persons);

    /**
     * Commits openings of different persons, each for itself: the entry, or what forbids it, in the order of the requests. An
     * application that is entered already is answered with its entry. No message tells of them: whoever commits hands the entries
     * to every {@link OpeningTaker}.
     */
    List<Outcome<LedgerEntry>> commit(List<LedgerRequest> requests);

    /**
     * Commits openings as {@link #commit(List)} does.
     *
     * @param known the qualifications of the persons, asked for before
     */
    List<Outcome<LedgerEntry>> commit(List<LedgerRequest> requests, Map<PersonId, List<Qualification>> known);

    /**
     * Says what forbids openings, without entering anything.
     *
     * @param known the qualifications that the persons will have
     */
    List<Outcome<LedgerRequest>> check(List<LedgerRequest> requests, Map<PersonId, List<Qualification>> known);
}
