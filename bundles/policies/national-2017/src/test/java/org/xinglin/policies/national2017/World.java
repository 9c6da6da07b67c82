package org.xinglin.policies.national2017;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Form;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Builds a case and judges it by one provision. Starts with P06: a new clinical candidate who applies at S1 (140105). */
final class World {

    static final UUID CLINICAL = new UUID(1, 10);
    static final UUID ASSISTANT = new UUID(2, 10);
    static final UUID TCM = new UUID(1, 41);

    private final National2017 policy = new National2017();
    private final Map<String, Object> form = new HashMap<>(Map.of("qualificationId", CLINICAL.toString(), "category", "10",
            "scopes", List.of("11")));
    private final Map<String, String> parameters = new HashMap<>();
    private final List<Facts.Qualification> qualifications = new ArrayList<>();
    private final List<Facts.Registration> registrations = new ArrayList<>();
    private String division = "140105";
    private String level = "三级甲等";
    private boolean institutionValid = true;
    private Set<String> authorities = Set.of("10", "20", "30", "40");
    private boolean away;
    private LocalDate on = LocalDate.of(2025, 5, 6);

    World() {
        qualified(CLINICAL, 1, "10", 2025, "2025-01-10", true, true);
    }

    World qualified(UUID id, int doctorLevel, String category, int year, String awardedOn, boolean valid, boolean code) {
        qualifications.removeIf(q -> q.id().equals(id));
        qualifications.add(new Facts.Qualification(id, doctorLevel, category, year,
                Optional.ofNullable(awardedOn).map(LocalDate::parse), "14", "EXAM", valid, code));
        return this;
    }

    World registered(int doctorLevel, String place, UUID qualification, String... scopes) {
        registrations.add(new Facts.Registration(UUID.randomUUID(), TenantId.of(place.substring(0, 2)), doctorLevel, "10",
                Set.of(scopes), place, UUID.randomUUID(), qualification, RegStatus.VALID, Optional.empty(), ""));
        return this;
    }

    World ended(RegStatus status, String cause, String endedOn) {
        registrations.add(new Facts.Registration(UUID.randomUUID(), TenantId.of("13"), 1, "10", Set.of("11"), "13",
                UUID.randomUUID(), CLINICAL, status, Optional.of(LocalDate.parse(endedOn)), cause));
        return this;
    }

    World form(String field, Object value) {
        form.put(field, value);
        return this;
    }

    World training(String from, String to, String assessedOn) {
        return form("lateTraining", Map.of("body", "山西医科大学第一医院", "from", from, "to", to, "assessedOn", assessedOn));
    }

    World parameter(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    World at(String institutionDivision, String institutionLevel) {
        division = institutionDivision;
        level = institutionLevel;
        return this;
    }

    World institution(boolean valid, Set<String> withAuthorities) {
        institutionValid = valid;
        authorities = withAuthorities;
        return this;
    }

    World nationalEndAway() {
        away = true;
        return this;
    }

    World on(String day) {
        on = LocalDate.parse(day);
        return this;
    }

    /** Returns what the provision says. */
    Verdict says(String provision) {
        return policy.provisions().stream().filter(p -> p.id().equals(provision)).findFirst().orElseThrow()
                .judge(build(), inForce());
    }

    /** Returns what the provision says, in one word. */
    String verdict(String provision) {
        return says(provision).getClass().getSimpleName();
    }

    private Case build() {
        PersonId person = new PersonId(new UUID(0, 6));
        Map<String, Facts.Authority> byCategory = new HashMap<>();
        authorities.forEach(c -> byCategory.put(c, new Facts.Authority(new UUID(9, Long.parseLong(c)), "小店区卫生健康局")));
        Facts facts = new Facts(
                away ? Optional.empty() : Optional.of(new Facts.Person(person, "周己", "2", LocalDate.of(1999, 9, 9),
                        Optional.empty(), qualifications, registrations)),
                Optional.of(new Facts.Institution(new UUID(7, 1), TenantId.of(division.substring(0, 2)), "太原市小店区人民医院",
                        division, "MEDICAL", level, institutionValid, byCategory)));
        return new Case(new UUID(5, 5), TenantId.of(division.substring(0, 2)), "registration", person, new Form(form), facts,
                on, on);
    }

    private Parameters inForce() {
        return name -> Optional.ofNullable(parameters.get(name)).or(() -> policy.parameters().stream()
                .filter(p -> p.name().equals(name) && p.holdsOn(on)).map(p -> p.value()).findFirst());
    }
}
