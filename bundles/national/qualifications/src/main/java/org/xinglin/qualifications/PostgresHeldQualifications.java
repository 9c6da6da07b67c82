package org.xinglin.qualifications;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.ledger.MassOpening;
import org.xinglin.api.qualification.HeldQualifications;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.store.BulkLoad;
import org.xinglin.store.BulkSession;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Json;
import org.xinglin.store.Store;

/** Takes qualifications over into the national database; document numbers and codes go in sealed. */
@Component(name = "org.xinglin.qualifications.held", service = {HeldQualifications.class, MassOpening.class})
public final class PostgresHeldQualifications implements HeldQualifications, MassOpening {

    private static final List<String> TABLES = List.of("qualification");

    private static final HexFormat HEX = HexFormat.of();
    /** Recognised by title, without any examination: no ticket is theirs. */
    private static final String LEGACY = "LEGACY";

    private final Store store;
    private final FieldCipher cipher;
    private final Clock clock;
    private final BulkSession session = new BulkSession();

    /** Takes what it works with. */
    @Activate
    public PostgresHeldQualifications(@Reference Store store, @Reference FieldCipher cipher, @Reference Clock clock) {
        this.store = store;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    public List<Outcome<Taken>> enter(List<Held> rows) {
        return enter(rows, rows.stream().map(Held::person).toList()).outcomes();
    }

    @Override
    public Entered enter(List<Held> rows, Collection<PersonId> persons) {
        Optional<BulkLoad> load = session.free(TenantId.NATIONAL);
        Map<PersonId, List<Qualification>> known = load.isPresent() ? Map.of() : of(Set.copyOf(persons));
        Map<UUID, Held> fresh = new LinkedHashMap<>();
        List<Optional<UUID>> there = new ArrayList<>();
        for (Held row : rows) {
            Optional<UUID> same = known.getOrDefault(row.person(), List.of()).stream().filter(row::is)
                    .map(Qualification::id).findFirst();
            UUID id = row.id();
            there.add(same.or(() -> fresh.containsKey(id) ? Optional.of(id) : Optional.empty()));
            if (there.get(there.size() - 1).isEmpty()) {
                fresh.put(id, row);
            }
        }
        Set<UUID> entered = fresh.isEmpty() ? Set.of()
                : load.isPresent() ? copy(load.get(), fresh) : new HashSet<>(enterNew(fresh.values()));
        List<Outcome<Taken>> outcomes = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            UUID id = there.get(i).orElseGet(rows.get(i)::id);
            boolean refused = fresh.containsKey(id) && !entered.contains(id);
            outcomes.add(refused ? Outcome.refused(anothers()) : Outcome.accepted(new Taken(id, there.get(i).isEmpty())));
        }
        return new Entered(outcomes, entered.isEmpty() ? known : with(known, fresh, entered));
    }

    private Collection<UUID> enterNew(Collection<Held> fresh) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String json = Json.write(fresh.stream().map(held -> row(held, now)).toList());
        return store.transact(TenantId.NATIONAL, tx -> tx.mapper(HeldMapper.class).enter(json));
    }

    /** Copies rows into the register while it has no indexes; what it has of another person already is left out. */
    private Set<UUID> copy(BulkLoad load, Map<UUID, Held> fresh) {
        HeldCopy copy = new HeldCopy(cipher, load, clock.instant().truncatedTo(ChronoUnit.MICROS), fresh.size());
        fresh.forEach(copy::add);
        return store.transact(TenantId.NATIONAL, tx -> {
            load.admit(tx);
            return copy.into(tx);
        });
    }

    private static Map<PersonId, List<Qualification>> with(Map<PersonId, List<Qualification>> known, Map<UUID, Held> fresh,
            Set<UUID> entered) {
        Map<PersonId, List<Qualification>> held = new HashMap<>(known);
        fresh.forEach((id, row) -> {
            if (entered.contains(id)) {
                held.merge(row.person(), List.of(row.qualification(id)),
                        (before, more) -> Stream.concat(before.stream(), more.stream()).toList());
            }
        });
        return held;
    }

    @Override
    public Session begin(TenantId province) {
        return session.begin(store, TenantId.NATIONAL, TABLES, Set.of());
    }

    @Override
    public Map<PersonId, List<Qualification>> of(Collection<PersonId> persons) {
        List<String> ids = persons.stream().map(PersonId::toString).sorted().toList();
        return store.read(TenantId.NATIONAL, tx -> tx.mapper(HeldMapper.class).of(ids)).stream()
                .map(PostgresHeldQualifications::closed).collect(Collectors.groupingBy(Qualification::person));
    }

    private HeldMapper.Row row(Held held, Instant now) {
        return new HeldMapper.Row(held.id(), held.person().value(), held.year(), held.province(), HeldCopy.exam(held),
                HeldCopy.ticket(held, held.id()), held.name(),
                held.gender(), held.birthDate(), held.idType(), HEX.formatHex(cipher.seal(held.idNo())), held.education(),
                held.school(), held.major(), held.level(), held.category(),
                held.code().map(code -> HEX.formatHex(cipher.seal(code))).orElse(null),
                held.code().map(code -> HEX.formatHex(cipher.index(StagingRow.CODE, code))).orElse(null),
                held.awardedOn().orElse(null), held.origin(), held.status(), now);
    }

    /** Returns a row without opening its code: only whether there is one is shown. */
    private static Qualification closed(QualificationMapper.Stored q) {
        String shown = q.code() == null ? "" : q.examYear() + q.province() + q.level() + q.category() + "*".repeat(18);
        return new Qualification(q.id(), new PersonId(q.personId()), q.name(), q.gender(), q.birthDate(), q.level(),
                q.category(), q.examYear(), q.province(), q.origin(), q.status(), Optional.ofNullable(q.awardedOn()),
                q.education(), q.school() == null ? "" : q.school(), q.major() == null ? "" : q.major(), shown);
    }

    private static Finding anothers() {
        return Finding.of("qualification-is-anothers", "R-ACC-05", "/code", "该资格证书编码或准考证号在国家医师资格库中属于他人。",
                "In the national register, this certificate code or admission ticket is another person's.");
    }
}
