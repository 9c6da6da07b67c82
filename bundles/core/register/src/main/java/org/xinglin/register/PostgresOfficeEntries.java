package org.xinglin.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.register.Authority;
import org.xinglin.api.register.Institution;
import org.xinglin.api.register.OfficeEntries;
import org.xinglin.api.register.Registers;
import org.xinglin.store.Store;

/** Compares rows with what the tenant's register has, and enters those that differ. */
@Component(name = "org.xinglin.register.offices")
public final class PostgresOfficeEntries implements OfficeEntries {

    private static final int AT_A_TIME = 1_000;

    private final Store store;
    private final Registers registers;

    /** Takes what it works with. */
    @Activate
    public PostgresOfficeEntries(@Reference Store store, @Reference Registers registers) {
        this.store = store;
        this.registers = registers;
    }

    @Override
    public List<Outcome<Entered>> authorities(TenantId tenant, List<Authority> rows, boolean checkOnly) {
        Map<UUID, Authority> there = registers.authorities(tenant).stream()
                .collect(Collectors.toMap(Authority::id, Function.identity()));
        List<Outcome<Entered>> outcomes = rows.stream()
                .map(row -> Outcome.accepted(compared(row, there.get(row.id())))).toList();
        if (!checkOnly) {
            registers.enter(tenant, differing(rows, outcomes), List.of());
        }
        return outcomes;
    }

    @Override
    public List<Outcome<Entered>> institutions(TenantId tenant, List<Institution> rows, boolean checkOnly) {
        List<Outcome<Entered>> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i += AT_A_TIME) {
            List<Institution> some = rows.subList(i, Math.min(rows.size(), i + AT_A_TIME));
            List<Outcome<Entered>> outcomes = judged(some, alike(tenant, some));
            if (!checkOnly) {
                registers.enter(tenant, List.of(), differing(some, outcomes));
            }
            all.addAll(outcomes);
        }
        return all;
    }

    private List<Institution> alike(TenantId tenant, List<Institution> rows) {
        return store.read(tenant, tx -> tx.mapper(InstitutionMapper.class).alike(rows.stream().map(r -> r.id().toString()).toList(),
                rows.stream().map(Institution::uscc).toList(), rows.stream().map(Institution::registrationNo).toList())).stream()
                .map(InstitutionRow::institution).toList();
    }

    private static List<Outcome<Entered>> judged(List<Institution> rows, List<Institution> there) {
        Map<UUID, Institution> byId = there.stream().collect(Collectors.toMap(Institution::id, Function.identity()));
        Map<String, UUID> byUscc = there.stream().collect(Collectors.toMap(Institution::uscc, Institution::id));
        Map<String, UUID> byNumber = there.stream().collect(Collectors.toMap(Institution::registrationNo, Institution::id));
        Set<UUID> named = new HashSet<>();
        List<Outcome<Entered>> outcomes = new ArrayList<>();
        for (Institution row : rows) {
            if (!named.add(row.id())) {
                outcomes.add(Outcome.refused(known("/id", "§2.4")));
            } else if (!byUscc.getOrDefault(row.uscc(), row.id()).equals(row.id())) {
                outcomes.add(Outcome.refused(known("/uscc", "§2.7.5")));
            } else if (!byNumber.getOrDefault(row.registrationNo(), row.id()).equals(row.id())) {
                outcomes.add(Outcome.refused(known("/registrationNo", "§2.7.4")));
            } else {
                Institution before = byId.get(row.id());
                outcomes.add(Outcome.accepted(before == null ? Entered.NEW
                        : comparable(before).equals(comparable(row)) ? Entered.UNCHANGED : Entered.CHANGED));
            }
        }
        return outcomes;
    }

    private static Institution comparable(Institution i) {
        return new Institution(i.id(), i.name(), i.uscc(), i.registrationNo(), i.divisionCode(), i.kind(), i.level(), i.address(),
                i.status(), List.copyOf(i.subjects()), new TreeMap<>(i.authorities()));
    }

    private static <T> Entered compared(T row, T before) {
        return before == null ? Entered.NEW : before.equals(row) ? Entered.UNCHANGED : Entered.CHANGED;
    }

    private static <T> List<T> differing(List<T> rows, List<Outcome<Entered>> outcomes) {
        List<T> differing = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (outcomes.get(i) instanceof Outcome.Accepted<Entered> accepted && accepted.value() != Entered.UNCHANGED) {
                differing.add(rows.get(i));
            }
        }
        return differing;
    }

    private static Finding known(String field, String rule) {
        return Finding.of("institution-is-known-otherwise", rule, field, "本辖区登记库中该代码属于另一机构标识，请在 id 列填写已有标识。",
                "The register has this under another id: give that in the column id.");
    }
}
