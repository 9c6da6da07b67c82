package org.xinglin.register;

import java.util.Collection;
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
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.api.ledger.MassOpening;
import org.xinglin.api.ledger.OpeningTaker;
import org.xinglin.store.BulkLoad;
import org.xinglin.store.BulkSession;
import org.xinglin.store.Store;

/** Brings openings into the register of the tenant that is taken over, as {@link RegisterEntryEndpoint} brings single entries. */
@Component(name = "org.xinglin.register.openings", service = {OpeningTaker.class, MassOpening.class})
public final class RegisterOpenings implements OpeningTaker, MassOpening {

    private static final List<String> TABLES = List.of("record");

    private final Store store;
    private final BulkSession session = new BulkSession();

    /** Takes what it works with. */
    @Activate
    public RegisterOpenings(@Reference Store store) {
        this.store = store;
    }

    @Override
    public void take(TenantId tenant, List<LedgerEntry> entries) {
        Map<PersonId, List<LedgerEntry>> byPerson = entries.stream()
                .collect(Collectors.groupingBy(LedgerEntry::person, LinkedHashMap::new, Collectors.toList()));
        Optional<BulkLoad> load = session.free(tenant);
        store.transact(tenant, tx -> {
            load.ifPresent(bulk -> bulk.admit(tx));
            tx.mapper(RecordMapper.class).enterEntries();
            Known known = load.isPresent() ? Known.NOTHING : known(tx.mapper(OpeningMapper.class), byPerson.keySet(), entries);
            VersionCopy added = new VersionCopy(entries.size());
            byPerson.forEach((person, own) -> {
                PersonVersions versions = new PersonVersions(tenant, known.open.getOrDefault(person, List.of()));
                own.stream().filter(e -> !known.held.contains(e.position())).forEach(versions::take);
                versions.superseded().forEach(tx.mapper(RecordMapper.class)::supersede);
                versions.added().forEach(added::add);
            });
            return added.into(tx);
        });
    }

    /** Is what the register has of persons: positions and open versions. */
    private record Known(Set<Long> held, Map<PersonId, List<Version>> open) {

        static final Known NOTHING = new Known(Set.of(), Map.of());
    }

    private static Known known(OpeningMapper mapper, Collection<PersonId> persons, List<LedgerEntry> entries) {
        return new Known(Set.copyOf(mapper.held(entries.stream().map(e -> e.person().toString()).toList(),
                entries.stream().map(e -> Long.toString(e.position())).toList())),
                mapper.open(persons.stream().map(PersonId::toString).toList()).stream()
                        .collect(Collectors.groupingBy(Version::person)));
    }

    @Override
    public Session begin(TenantId province) {
        return session.begin(store, province, TABLES, Set.of());
    }
}
