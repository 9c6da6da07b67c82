package org.xinglin.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.api.ledger.OpeningTaker;
import org.xinglin.store.Store;

/** Brings openings into the register of the tenant that is taken over, as {@link RegisterEntryEndpoint} brings single entries. */
@Component(name = "org.xinglin.register.openings")
public final class RegisterOpenings implements OpeningTaker {

    private final Store store;

    /** Takes what it works with. */
    @Activate
    public RegisterOpenings(@Reference Store store) {
        this.store = store;
    }

    @Override
    public void take(TenantId tenant, List<LedgerEntry> entries) {
        Map<PersonId, List<LedgerEntry>> byPerson = entries.stream()
                .collect(Collectors.groupingBy(LedgerEntry::person, LinkedHashMap::new, Collectors.toList()));
        List<String> persons = byPerson.keySet().stream().map(PersonId::toString).toList();
        store.transact(tenant, tx -> {
            tx.mapper(RecordMapper.class).enterEntries();
            OpeningMapper mapper = tx.mapper(OpeningMapper.class);
            Set<Long> held = Set.copyOf(mapper.held(entries.stream().map(e -> e.person().toString()).toList(),
                    entries.stream().map(e -> Long.toString(e.position())).toList()));
            Map<PersonId, List<Version>> open =
                    mapper.open(persons).stream().collect(Collectors.groupingBy(Version::person));
            List<Version> added = new ArrayList<>();
            byPerson.forEach((person, own) -> {
                PersonVersions versions = new PersonVersions(tenant, open.getOrDefault(person, List.of()));
                own.stream().filter(e -> !held.contains(e.position())).forEach(versions::take);
                versions.superseded().forEach(tx.mapper(RecordMapper.class)::supersede);
                added.addAll(versions.added());
            });
            return added.isEmpty() ? 0 : mapper.add(OpeningMapper.Columns.of(added));
        });
    }
}
