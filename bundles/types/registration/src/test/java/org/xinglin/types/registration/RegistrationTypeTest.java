package org.xinglin.types.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Effect;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Form;
import org.xinglin.api.business.RegStatus;

class RegistrationTypeTest {

    private static final LocalDate ON = LocalDate.of(2025, 5, 6);
    private static final UUID DOCTOR = new UUID(1, 10);
    private static final UUID OTHER = new UUID(1, 41);
    private static final UUID S1 = new UUID(7, 1);

    private final RegistrationType type = new RegistrationType();
    private final List<Facts.Registration> registrations = new ArrayList<>();
    private final Map<String, Object> form = new HashMap<>(Map.of("institutionId", S1.toString(),
            "qualificationId", DOCTOR.toString(), "category", "10", "scopes", List.of("11")));
    private int level = 1;
    private String division = "140105";

    @Test
    @DisplayName("§3.16 注册 (first): one VALID registration, nothing else (R-REG-70)")
    void a_first_registration_grants_one_and_ends_none() {
        form.putAll(Map.of("title", "233", "education", "20", "school", "山西医科大学"));
        List<Effect> effects = type.enact(approved());

        Effect.GrantRegistration grant = (Effect.GrantRegistration) effects.get(0);
        assertEquals(1, effects.size());
        assertEquals(new Effect.GrantRegistration(grant.registrationId(), TenantId.of("14"), "周己", "2", 1, "10", Set.of("11"),
                "14", S1, "太原市小店区人民医院", "140105", new UUID(9, 10), "小店区卫生健康局", DOCTOR, ON, BizStatus.REGISTERED,
                "233", "20", "山西医科大学"), grant);
    }

    @ParameterizedTest(name = "held {0} with {1}, asked {2}: {3} end")
    @CsvSource({
        "11, same, 11, 0",
        "11 14, same, 14 11, 0",
        "11, same, 11 11, 0",
        "11, same, 11 21, 1",
        "11 14, same, 11, 1",
        "11, other, 11, 1",
    })
    @DisplayName("§3.16 注册 2nd province, identical or mismatch (R-REG-65, R-REG-66, SC-04, SC-05)")
    void a_second_province_ends_the_others_unless_identical(String held, String qualification, String asked, int ended) {
        registered("13", "same".equals(qualification) ? DOCTOR : OTHER, held);
        form.put("scopes", List.of(asked.split(" ")));

        List<Effect> effects = type.enact(approved());

        List<Effect.EndRegistration> ends = effects.stream().filter(Effect.EndRegistration.class::isInstance)
                .map(Effect.EndRegistration.class::cast).toList();
        assertEquals(ended, ends.size());
        assertEquals(ended + 1, effects.size());
        for (Effect.EndRegistration end : ends) {
            assertEquals(new Effect.EndRegistration(registrations.get(0).id(), TenantId.of("13"), RegStatus.MISMATCH_VOID, ON,
                    "second-province-mismatch"), end);
        }
    }

    @Test
    @DisplayName("§3.16 mismatch: all registrations of other provinces fall, ended ones are left alone (R-REG-66)")
    void a_mismatch_ends_all_that_stand() {
        registered("13", DOCTOR, "11");
        registered("61", OTHER, "51");
        ended("cancel-10", "2020-01-01");

        Set<TenantId> ended = type.enact(approved()).stream().filter(Effect.EndRegistration.class::isInstance)
                .map(Effect::tenant).collect(Collectors.toSet());

        assertEquals(Set.of(TenantId.of("13"), TenantId.of("61")), ended);
    }

    @ParameterizedTest
    @CsvSource({"1, 140105, 14", "2, 140105, 140105", "2, 441900, 441900", "2, 441901, 441900", "1, 441900, 44"})
    @DisplayName("R-REG-41, R-REG-42, R-DAT-41: the practice place is computed from level and division")
    void the_practice_place_is_computed(int doctorLevel, String institutionDivision, String place) {
        level = doctorLevel;
        division = institutionDivision;

        assertEquals(place, grant().practicePlace());
    }

    @ParameterizedTest
    @CsvSource({
        "cancel-10, 2023-05-07, REGISTERED",
        "cancel-10, 2023-05-06, RE_REGISTERED",
        "departure, 2020-01-01, RE_REGISTERED",
        "cancel-4, 2024-05-06, RE_REGISTERED",
        "cancel-3, 2023-05-06, RE_REGISTERED",
    })
    @DisplayName("R-REG-185, R-REG-186: after two years or a bar it is 重新注册")
    void interruption_or_a_lapsed_bar_makes_it_a_re_registration(String cause, String endedOn, BizStatus status) {
        ended(cause, endedOn);

        assertEquals(status, grant().bizStatus());
    }

    @Test
    @DisplayName("enacting the same case again gives the same effects")
    void enactment_is_a_pure_function() {
        registered("13", OTHER, "51");
        Case approved = approved();

        assertEquals(type.enact(approved), new RegistrationType().enact(approved));
    }

    @Test
    void nothing_is_enacted_without_the_person() {
        Case whole = approved();
        Case away = new Case(whole.applicationId(), whole.tenant(), whole.type(), whole.person(), whole.form(),
                new Facts(Optional.empty(), whole.facts().institution()), ON, ON);

        assertThrows(IllegalArgumentException.class, () -> type.enact(away));
    }

    @Test
    @DisplayName("§3.17: the doctor starts, the target institution confirms, one open application a person (R-REG-21)")
    void the_doctor_starts_and_the_target_confirms() {
        assertEquals("[DOCTOR]", type.starters().toString());
        assertEquals("TARGET_INSTITUTION", type.confirmer().name());
        assertTrue(type.changesRegister());
        assertEquals(Optional.of(S1), type.target(new Form(form)));
        assertEquals("10", type.category(new Form(form), approved().facts()).orThrow());
        form.put("category", "19");
        assertEquals("category-unknown", type.category(new Form(form), approved().facts()).findings().get(0).code());
    }

    private Effect.GrantRegistration grant() {
        List<Effect> effects = type.enact(approved());
        return (Effect.GrantRegistration) effects.get(effects.size() - 1);
    }

    private void registered(String province, UUID qualification, String scopes) {
        registrations.add(new Facts.Registration(UUID.randomUUID(), TenantId.of(province), 1, "10",
                Set.of(scopes.split(" ")), province, UUID.randomUUID(), qualification, RegStatus.VALID, Optional.empty(), ""));
    }

    private void ended(String cause, String endedOn) {
        registrations.add(new Facts.Registration(UUID.randomUUID(), TenantId.of("13"), 1, "10", Set.of("11"), "13",
                UUID.randomUUID(), DOCTOR, RegStatus.CANCELLED, Optional.of(LocalDate.parse(endedOn)), cause));
    }

    private Case approved() {
        PersonId person = new PersonId(new UUID(0, 6));
        Facts facts = new Facts(
                Optional.of(new Facts.Person(person, "周己", "2", LocalDate.of(1999, 9, 9), Optional.empty(), List.of(
                        new Facts.Qualification(DOCTOR, level, "10", 2025, Optional.empty(), "14", "EXAM", true, true),
                        new Facts.Qualification(OTHER, 1, "41", 2020, Optional.empty(), "14", "EXAM", true, true)),
                        registrations)),
                Optional.of(new Facts.Institution(S1, TenantId.of(division.substring(0, 2)), "太原市小店区人民医院", division,
                        "MEDICAL", "三级甲等", true, Map.of("10", new Facts.Authority(new UUID(9, 10), "小店区卫生健康局")))));
        return new Case(new UUID(5, 5), TenantId.of(division.substring(0, 2)), "registration", person, new Form(form), facts,
                ON, ON);
    }
}
