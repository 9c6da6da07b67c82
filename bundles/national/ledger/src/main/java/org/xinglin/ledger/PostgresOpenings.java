package org.xinglin.ledger;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.api.ledger.LedgerRequest;
import org.xinglin.api.ledger.Openings;
import org.xinglin.api.qualification.HeldQualifications;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.store.Store;

/** Enters openings into the ledger of the national store. */
@Component(name = "org.xinglin.ledger.openings")
public final class PostgresOpenings implements Openings {

    private final Store store;
    private final HeldQualifications qualifications;
    private final Clock clock;

    /** Takes what it works with. */
    @Activate
    public PostgresOpenings(@Reference Store store, @Reference HeldQualifications qualifications, @Reference Clock clock) {
        this.store = store;
        this.qualifications = qualifications;
        this.clock = clock;
    }

    @Override
    public Map<PersonId, List<LedgerEntry>> of(List<PersonId> persons) {
        List<String> ids = persons.stream().map(PersonId::toString).toList();
        return store.read(TenantId.NATIONAL, tx -> tx.mapper(OpeningMapper.class).ofPersons(ids)).stream()
                .map(EntryRow::entry).collect(Collectors.groupingBy(LedgerEntry::person));
    }

    /** Asks for qualifications before the transaction, as every commit does. */
    @Override
    public List<Outcome<LedgerEntry>> commit(List<LedgerRequest> requests) {
        Map<PersonId, List<Qualification>> known =
                qualifications.of(requests.stream().map(LedgerRequest::person).toList());
        return store.transact(TenantId.NATIONAL, tx -> new OpeningCommit(clock, tx, opening(requests), known).commit());
    }

    @Override
    public List<Outcome<LedgerRequest>> check(List<LedgerRequest> requests, Map<PersonId, List<Qualification>> known) {
        return store.transact(TenantId.NATIONAL, tx -> new OpeningCommit(clock, tx, opening(requests), known).check());
    }

    private static List<LedgerRequest> opening(List<LedgerRequest> requests) {
        requests.stream().filter(r -> !r.type().equals(TYPE)).findAny().ifPresent(r -> {
            throw new IllegalArgumentException("application " + r.applicationId() + " is of type " + r.type() + ", no opening");
        });
        return requests;
    }
}
