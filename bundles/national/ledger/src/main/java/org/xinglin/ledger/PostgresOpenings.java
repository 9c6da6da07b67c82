package org.xinglin.ledger;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.api.ledger.LedgerRequest;
import org.xinglin.api.ledger.MassOpening;
import org.xinglin.api.ledger.Openings;
import org.xinglin.api.qualification.HeldQualifications;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.store.BulkLoad;
import org.xinglin.store.BulkSession;
import org.xinglin.store.Store;
import org.xinglin.store.Transaction;

/** Enters openings into the ledger of the national store. */
@Component(name = "org.xinglin.ledger.openings", service = {Openings.class, MassOpening.class})
public final class PostgresOpenings implements Openings, MassOpening {

    private static final List<String> TABLES = List.of("ledger_entry", "practice_code");

    /** Positions grow: their index costs little, and seals need it. */
    private static final Set<String> KEPT = Set.of("ledger_entry_pkey");

    private final Store store;
    private final HeldQualifications qualifications;
    private final Clock clock;
    private final IdentificationCode codes;
    private final BulkSession session = new BulkSession();

    /** Takes what it works with. */
    @Activate
    public PostgresOpenings(@Reference Store store, @Reference HeldQualifications qualifications, @Reference Clock clock) {
        this.store = store;
        this.qualifications = qualifications;
        this.clock = clock;
        this.codes = new IdentificationCode(clock);
    }

    /** While a register comes into an empty ledger each person comes once: who is asked for has no entries. */
    @Override
    public Map<PersonId, List<LedgerEntry>> of(List<PersonId> persons) {
        if (session.free(TenantId.NATIONAL).isPresent()) {
            return Map.of();
        }
        List<String> ids = persons.stream().map(PersonId::toString).toList();
        return store.read(TenantId.NATIONAL, tx -> tx.mapper(OpeningMapper.class).ofPersons(ids)).stream()
                .map(EntryRow::entry).collect(Collectors.groupingBy(LedgerEntry::person));
    }

    /** Asks for qualifications before the transaction, as every commit does. */
    @Override
    public List<Outcome<LedgerEntry>> commit(List<LedgerRequest> requests) {
        return commit(requests, qualifications.of(requests.stream().map(LedgerRequest::person).toList()));
    }

    @Override
    public List<Outcome<LedgerEntry>> commit(List<LedgerRequest> requests, Map<PersonId, List<Qualification>> known) {
        return store.transact(TenantId.NATIONAL, tx -> opening(tx, requests, known, session.free(TenantId.NATIONAL)).commit());
    }

    @Override
    public List<Outcome<LedgerRequest>> check(List<LedgerRequest> requests, Map<PersonId, List<Qualification>> known) {
        return store.transact(TenantId.NATIONAL, tx -> opening(tx, requests, known, Optional.empty()).check());
    }

    private OpeningCommit opening(Transaction tx, List<LedgerRequest> requests, Map<PersonId, List<Qualification>> known,
            Optional<BulkLoad> load) {
        requests.stream().filter(r -> !r.type().equals(TYPE)).findAny().ifPresent(r -> {
            throw new IllegalArgumentException("application " + r.applicationId() + " is of type " + r.type() + ", no opening");
        });
        return new OpeningCommit(clock, codes, tx, requests, known, load);
    }

    @Override
    public Session begin(TenantId province) {
        return session.begin(store, TenantId.NATIONAL, TABLES, KEPT);
    }
}
