package org.xinglin.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.ledger.Ledger;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.api.ledger.MassOpening;
import org.xinglin.api.ledger.OpeningTaker;
import org.xinglin.store.BulkLoad;
import org.xinglin.store.BulkSession;
import org.xinglin.store.Json;
import org.xinglin.store.Store;

/** Brings openings into the public register, as {@link DisclosureEntryEndpoint} brings single entries. */
@Component(name = "org.xinglin.disclosure.openings", service = {OpeningTaker.class, MassOpening.class})
public final class PublicOpenings implements OpeningTaker, MassOpening {

    private static final List<String> TABLES = List.of("public_doctor");

    private final Store store;
    private final Ledger ledger;
    private final BulkSession session = new BulkSession();

    /** Takes what it works with. */
    @Activate
    public PublicOpenings(@Reference Store store, @Reference Ledger ledger) {
        this.store = store;
        this.ledger = ledger;
    }

    /** Publishes; who has but one entry is known by it, of others the ledger is asked. */
    @Override
    public void take(TenantId tenant, List<LedgerEntry> entries) {
        Map<PersonId, List<LedgerEntry>> byPerson = entries.stream()
                .collect(Collectors.groupingBy(LedgerEntry::person, LinkedHashMap::new, Collectors.toList()));
        List<PublicRow> rows = new ArrayList<>();
        List<PersonPage.Ended> ended = new ArrayList<>();
        byPerson.forEach((person, own) -> {
            boolean only = own.size() == 1 && own.get(0).sequence() == 1;
            PersonPage page = PersonPage.of(only ? own : ledger.of(person));
            rows.addAll(page.rows());
            ended.addAll(only ? List.of() : page.ended());
        });
        Optional<BulkLoad> load = session.free(TenantId.NATIONAL);
        store.transact(TenantId.NATIONAL, tx -> {
            load.ifPresent(bulk -> bulk.admit(tx));
            PublicDoctorMapper mapper = tx.mapper(PublicDoctorMapper.class);
            mapper.enterEntries();
            if (load.isPresent()) {
                mapper.touchEverything();
                return PublicCopy.into(tx, rows);
            }
            if (!ended.isEmpty()) {
                mapper.unpublish(ended);
            }
            return rows.isEmpty() ? 0L : mapper.publishMany(Json.write(rows));
        });
    }

    @Override
    public Session begin(TenantId province) {
        return session.begin(store, TenantId.NATIONAL, TABLES, Set.of());
    }
}
