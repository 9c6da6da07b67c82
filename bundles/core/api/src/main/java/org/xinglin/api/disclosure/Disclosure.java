package org.xinglin.api.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;

/** Answers the public's questions about doctors (R-PUB-06, 07, 11). */
@ProviderType
public interface Disclosure {

    /** The most records that one answer holds; there is no listing and no next page (R-PUB-11). */
    int LIMIT = 20;

    /**
     * Asks by exact name, in one province or in all, perhaps narrowed by part of an institution's name.
     *
     * @param province empty for the national site
     */
    record Query(Optional<TenantId> province, String name, String institution) {
    }

    /** Returns the valid records of that name; refused if no name is given (R-PUB-11). */
    Outcome<List<PublicDoctor>> search(Query query);

    /**
     * Returns announcements of a province, newest first: of one kind and of at most 31 days. Refused if the days are more or the
     * wrong way round.
     *
     * @param after id of the last announcement of the page before; empty for the first page
     */
    Outcome<List<Announcement>> announcements(TenantId province, Announcement.Kind kind, LocalDate from, LocalDate to,
            Optional<UUID> after);

    /** Returns the valid records under a practice certificate code. */
    Outcome<List<PublicDoctor>> byPracticeCode(Optional<TenantId> province, String practiceCode);
}
