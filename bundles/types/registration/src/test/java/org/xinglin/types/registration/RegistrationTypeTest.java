package org.xinglin.types.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.Situation.id;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.Form;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.GrantRegistration;
import org.xinglin.api.effect.Particulars;
import org.xinglin.testkit.Situation;

class RegistrationTypeTest {

    private final RegistrationType type = new RegistrationType();

    @Test
    @DisplayName("§3.16 注册 (first): one VALID registration, nothing else (R-REG-70, R-REG-61)")
    void a_first_registration_grants_one_and_ends_none() {
        Situation situation = applying().form("title", "233").form("education", "20").form("school", "山西医科大学")
                .form("photo", id("photo"));

        assertEquals(List.of(new GrantRegistration(situation.build().idOf("registration"), TenantId.of("14"), "王甲", "1", 1,
                "10", Set.of("11"), "14", Situation.workplace("S1", "140105"), Situation.authorityOf("S1"), id("clinical"),
                situation.day(), BizStatus.REGISTERED,
                new Particulars("233", "20", "山西医科大学", Optional.of(id("photo"))), "")), enacted(situation));
    }

    @ParameterizedTest
    @CsvSource({"1, 14", "2, 140105"})
    @DisplayName("R-REG-41, R-REG-42: the practice place follows from the level, province or county")
    void the_practice_place_is_computed(int level, String place) {
        GrantRegistration grant = grant(applying().qualified("clinical", level, "10"));
        assertEquals(place, grant.practicePlace());
        assertEquals(level, grant.level());
    }

    @ParameterizedTest(name = "{0} {1} on {2}: {3}")
    @CsvSource({
        "CANCELLED, cancel-10, 2023-05-07, REGISTERED",
        "CANCELLED, cancel-10, 2023-05-06, RE_REGISTERED",
        "DEPARTED, departed-1, 2023-05-07, REGISTERED",
        "DEPARTED, departed-1, 2020-01-01, RE_REGISTERED",
        "CANCELLED, departed-two-years, 2025-04-06, RE_REGISTERED",
        "CANCELLED, cancel-4, 2024-05-06, RE_REGISTERED",
        "CANCELLED, cancel-3, 2023-05-06, RE_REGISTERED",
        "CANCELLED, cancel-7, 2025-01-06, RE_REGISTERED",
        "RESCINDED, improper-means, 2022-05-06, RE_REGISTERED",
    })
    @DisplayName("R-REG-175, R-REG-185, R-REG-186: after two years or a bar it is 重新注册; within two years of a departure 注册")
    void interruption_or_a_lapsed_bar_makes_it_a_re_registration(RegStatus status, String cause, String endedOn, BizStatus biz) {
        assertEquals(biz, grant(applying().registered("R", "H1", "130102", "clinical", "11")
                .ended("R", status, cause, endedOn)).bizStatus());
    }

    @ParameterizedTest(name = "three years by policy, ended {0}: {1}")
    @CsvSource({"2022-05-07, REGISTERED", "2022-05-06, RE_REGISTERED"})
    @DisplayName("R-REG-185, R-POL-02: how many years interrupt practice is dated policy, for the effect as for what is demanded")
    void the_years_of_an_interruption_are_those_in_force(String endedOn, BizStatus biz) {
        Situation situation = applying().registered("R", "H1", "130102", "clinical", "11")
                .ended("R", RegStatus.CANCELLED, "cancel-10", endedOn);
        List<Effect> effects = type.enact(situation.build(),
                name -> Optional.of("3").filter(value -> name.equals("interruptionYears")));
        assertEquals(biz, ((GrantRegistration) effects.get(effects.size() - 1)).bizStatus());
    }

    @Test
    @DisplayName("R-REG-71: a resident's registration says so and may have no scope")
    void a_residents_registration_is_remarked() {
        GrantRegistration grant = grant(applying().form("residency", true).form("scopes", List.of()));
        assertEquals("规范化培训信息", grant.remarks());
        assertEquals(Set.of(), grant.scopes());
    }

    @Test
    @DisplayName("R-REG-72: techniques and diseases of a 中医(专长) doctor stand in the remarks")
    void a_tcm_specialists_skill_is_kept() {
        GrantRegistration grant = grant(applying().qualified("clinical", 1, "41").form("category", "41")
                .form("scopes", List.of("90")).form("skills", "针刺、艾灸：颈肩腰腿痛"));
        assertEquals("针刺、艾灸：颈肩腰腿痛", grant.remarks());
        assertEquals(Set.of("90"), grant.scopes());
    }

    @Test
    @DisplayName("enacting the same case again gives the same effects")
    void enactment_is_a_pure_function() {
        Situation situation = applying().qualified("tcm", 1, "41").registered("R", "H1", "130102", "tcm", "51");
        assertEquals(enacted(situation), new RegistrationType().enact(situation.build()));
    }

    @Test
    void nothing_is_enacted_without_the_person() {
        assertThrows(IllegalArgumentException.class, () -> enacted(applying().nationalEndAway()));
    }

    @Test
    @DisplayName("§3.17: doctor, institution or counter (R-REG-04, R-REG-60); one open application (R-REG-21)")
    void the_doctor_starts_and_the_target_confirms() {
        assertEquals(Set.of(Starter.DOCTOR, Starter.INSTITUTION, Starter.COMMISSION), type.starters());
        assertEquals("TARGET_INSTITUTION", type.confirmer().name());
        assertEquals("AUTHORITY", type.decider().name());
        assertTrue(type.starters().stream().allMatch(type::exclusive));
        assertEquals(Optional.of(id("S1")), type.institution(applying().build().form(), Optional.empty()).orThrow());
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "41, 41", "19, category-unknown"})
    @DisplayName("R-REG-06: the authority is found by the category applied for")
    void the_category_is_the_one_applied_for(String category, String expected) {
        var outcome = type.category(new Form(Map.of("category", category)), applying().build().facts());
        assertEquals(expected, outcome.isAccepted() ? outcome.orThrow() : outcome.findings().get(0).code());
    }

    private List<Effect> enacted(Situation situation) {
        return type.enact(situation.build());
    }

    private GrantRegistration grant(Situation situation) {
        List<Effect> effects = enacted(situation);
        assertEquals(1, effects.size());
        return (GrantRegistration) effects.get(0);
    }

    private static Situation applying() {
        return new Situation().qualified("clinical", 1, "10").form("institutionId", id("S1"))
                .form("qualificationId", id("clinical")).form("category", "10").form("scopes", List.of("11"));
    }
}
