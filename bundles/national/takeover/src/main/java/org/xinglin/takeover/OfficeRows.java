package org.xinglin.takeover;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.register.Authority;
import org.xinglin.api.register.Institution;
import org.xinglin.api.register.OfficeEntries;
import org.xinglin.standards.ClinicalSubject;
import org.xinglin.standards.DivisionCode;
import org.xinglin.standards.InstitutionRegistrationNo;
import org.xinglin.standards.TopCategory;
import org.xinglin.standards.Uscc;

/** Reads rows of {@code authorities.csv} and {@code institutions.csv} (rulebook §2.4; R-REG-06, R-DAT-03). */
final class OfficeRows {

    private static final Set<String> LINES = Set.of("HEALTH", "TCM");
    private static final Set<String> KINDS = Set.of("MEDICAL", "PREVENTIVE", "MATERNAL_CHILD");
    private static final Set<String> STATES = Set.of("VALID", "SUSPENDED", "CANCELLED");

    private final OfficeEntries entries;
    private final TenantId tenant;
    private final boolean checkOnly;
    private final Rejects rejects;
    private final Counts counts;
    private final Places places;
    private final Set<String> keys = new HashSet<>();
    private final Map<Line, Authority> authorities = new LinkedHashMap<>();
    private final Map<Line, Institution> institutions = new LinkedHashMap<>();

    OfficeRows(OfficeEntries entries, TenantId tenant, boolean checkOnly, Rejects rejects, Counts counts, Places places) {
        this.entries = entries;
        this.tenant = tenant;
        this.checkOnly = checkOnly;
        this.rejects = rejects;
        this.counts = counts;
        this.places = places;
    }

    /** Enters the authorities that are right. */
    void enterAuthorities() {
        settle(authorities, entries.authorities(tenant, List.copyOf(authorities.values()), checkOnly), (line, authority) ->
                places.put(line.get("key"), authority));
    }

    /** Enters the institutions that are right; one that is known otherwise is none of the places that rows can name. */
    void enterInstitutions() {
        settle(institutions, entries.institutions(tenant, List.copyOf(institutions.values()), checkOnly), (line, institution) -> {
            places.put(line.get("key"), institution);
            places.put(institution.registrationNo(), institution);
        });
    }

    private <T> void settle(Map<Line, T> rows, List<Outcome<OfficeEntries.Entered>> outcomes, BiConsumer<Line, T> known) {
        Iterator<Outcome<OfficeEntries.Entered>> each = outcomes.iterator();
        rows.forEach((line, row) -> {
            Outcome<OfficeEntries.Entered> outcome = each.next();
            if (outcome instanceof Outcome.Accepted<OfficeEntries.Entered> entered) {
                known.accept(line, row);
                counts.settled(line, entered.value() != OfficeEntries.Entered.UNCHANGED);
            } else {
                outcome.findings().forEach(finding -> rejects.add(line, finding));
                counts.rejected(line);
            }
        });
    }

    /** Reads an authority. */
    void authority(Line line) {
        Fields f = new Fields(line, rejects);
        key(f);
        f.demand(LINES.contains(f.text("line")), "line", "R-DAT-03", "HEALTH 或 TCM");
        division(f);
        f.required("name", "R-DAT-03");
        UUID id = id(f, "authority", f.text("name"));
        if (f.ok()) {
            authorities.put(line, new Authority(id, f.text("name"), f.text("line"), f.text("divisionCode")));
        } else {
            counts.rejected(line);
        }
    }

    /** Reads an institution. */
    void institution(Line line) {
        Fields f = new Fields(line, rejects);
        key(f);
        f.required("name", "R-DAT-03");
        f.demand(Uscc.parse(f.text("uscc")).filter(u -> u.value().equals(f.text("uscc"))).isPresent(), "uscc", "§2.7.5",
                "18 位统一社会信用代码，校验码正确 / 18 characters with the right check character");
        f.demand(InstitutionRegistrationNo.parse(f.text("registrationNo")).isPresent(), "registrationNo", "§2.7.4",
                "医疗机构登记号 / a registration number");
        f.demand(keys.add("uscc " + f.text("uscc")), "uscc", "§2.7.5", "不与其他行重复 / not in another row");
        f.demand(keys.add("no " + f.text("registrationNo")), "registrationNo", "§2.7.4", "不与其他行重复 / not in another row");
        division(f);
        f.demand(KINDS.contains(f.text("kind")), "kind", "§2.4", "取值 one of " + KINDS.stream().sorted().toList());
        f.demand(STATES.contains(f.text("status")), "status", "§2.4", "取值 one of " + STATES.stream().sorted().toList());
        Set<String> subjects = f.words("subjects");
        f.demand(subjects.stream().allMatch(s -> ClinicalSubject.find(s).isPresent()), "subjects", "§2.8.4",
                "诊疗科目代码，以空格分隔 / codes of subjects, spaces between");
        Map<String, UUID> offices = offices(f);
        UUID id = id(f, "institution", f.text("registrationNo"));
        if (f.ok()) {
            institutions.put(line, new Institution(id, f.text("name"), f.text("uscc"), f.text("registrationNo"),
                    f.text("divisionCode"), f.text("kind"), f.text("level"), f.text("address"), f.text("status"),
                    List.copyOf(subjects), offices));
        } else {
            counts.rejected(line);
        }
    }

    private Map<String, UUID> offices(Fields f) {
        Map<String, UUID> offices = new TreeMap<>();
        for (TopCategory category : TopCategory.values()) {
            String column = "authority" + category.code();
            if (!f.text(column).isEmpty()) {
                Optional<Authority> authority = places.authority(f.text(column));
                f.demand(authority.isPresent(), column, "R-REG-06", "authorities.csv 中的 key 或已有审批机关名称 / a key or a known name");
                authority.ifPresent(a -> offices.put(category.code(), a.id()));
            }
        }
        return offices;
    }

    private void key(Fields f) {
        f.required("key", "R-DAT-03");
        f.demand(keys.add(f.line().file() + " " + f.text("key")), "key", "R-DAT-03", "不与其他行重复 / not in another row");
    }

    private void division(Fields f) {
        f.demand(DivisionCode.parse(f.text("divisionCode")).filter(d -> tenant.code().equals("66")
                || d.provinceCode().equals(tenant.code())).isPresent(), "divisionCode", "R-DAT-02",
                "本省六位行政区划代码 / six digits of a division of this province");
    }

    private static UUID id(Fields f, String kind, String name) {
        if (f.text("id").isEmpty()) {
            return Places.idOf(kind, name);
        }
        try {
            return UUID.fromString(f.text("id"));
        } catch (IllegalArgumentException none) {
            f.reject("id", "§2.4", "UUID");
            return null;
        }
    }
}
