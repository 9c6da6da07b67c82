package org.xinglin.policies.national2017;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.policies.national2017.Doctors.candidate;
import static org.xinglin.policies.national2017.Doctors.qualification;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.policy.Verdict;
import org.xinglin.testkit.Situation;

@DisplayName("what is demanded of 注册: qualification, category, scopes, institution, places")
class RegistrationLawTest {

    private final Law law = new Law();

    @Test
    @DisplayName("R-REG-60, R-FEED-18: a qualification of one's own that stands in the register, of whatever origin")
    void the_qualification_has_to_be_the_applicants_and_valid() {
        for (String origin : List.of("EXAM", "LEGACY", "MILITARY", "HMT_RECOGNITION", "TCM_SKILL")) {
            assertEquals("Satisfied", law.verdict("qualification-verified", candidate()
                    .qualified(qualification("clinical", 1, "10", 2025, null, origin, true, true))));
        }
        assertEquals("Violated", law.verdict("qualification-verified",
                candidate().form("qualificationId", UUID.randomUUID().toString())));
        assertEquals("Violated", law.verdict("qualification-verified", candidate()
                .qualified(qualification("clinical", 1, "10", 2025, null, "EXAM", false, true))));
    }

    @ParameterizedTest
    @CsvSource({
        "EXAM, true, Satisfied, NotInForce",
        "EXAM, false, Violated, NotInForce",
        "LEGACY, false, Violated, NotInForce",
        "MILITARY, true, NotInForce, Satisfied",
        "MILITARY, false, NotInForce, Violated",
    })
    @DisplayName("R-FEED-04, R-REG-62: the code is needed, the paper is not; R-REG-92: a military qualification is exchanged first")
    void the_certificate_code_has_arrived(String origin, boolean code, String arrived, String exchanged) {
        Situation situation = candidate().qualified(qualification("clinical", 1, "10", 2025, null, origin, true, code));
        assertEquals(arrived, law.verdict("certificate-code-issued", situation));
        assertEquals(exchanged, law.verdict("military-qualification-exchanged", situation));
    }

    @ParameterizedTest
    @CsvSource({"10, Satisfied", "20, Violated", "41, Violated"})
    @DisplayName("R-REG-61")
    void the_category_is_that_of_the_qualification(String category, String verdict) {
        assertEquals(verdict, law.verdict("level-and-category-of-the-qualification", candidate().form("category", category)));
    }

    @ParameterizedTest
    @CsvSource({"10, 11, Satisfied", "10, 11 14, Satisfied", "10, 31, Violated", "10, 11 51, Violated", "20, 31, Satisfied",
        "30, 41, Satisfied", "41, 51, Satisfied", "43, 53, Satisfied", "41, 11, Violated", "10, 99, Violated",
        "11, 11, Violated"})
    @DisplayName("R-DAT-30")
    void scopes_are_of_the_category(String category, String scopes, String verdict) {
        assertEquals(verdict, law.verdict("scope-of-the-category",
                candidate().form("category", category).form("scopes", List.of(scopes.split(" ")))));
    }

    @ParameterizedTest
    @CsvSource({
        "140105, 三级甲等, 1, 10, 11, Satisfied",
        "140105, 三级甲等, 1, 10, 11 14, Violated",
        "140105, 三级甲等, 1, 10, 11 21, Satisfied",
        "140105, 三级甲等, 1, 10, 11 11, Satisfied",
        "140105, 二级甲等, 1, 10, 11 14, Violated",
        "140105, 一级, 1, 10, 11 14 15, Satisfied",
        "140121, 二级甲等, 1, 10, 11 14 15, Satisfied",
        "140121, 二级甲等, 1, 10, 11 14 15 16, Violated",
        "140121, 三级乙等, 1, 10, 11 14, Violated",
        "140121, 二级甲等, 2, 10, 11 14, Violated",
        "140121, 二级甲等, 1, 41, 51 52, Violated",
    })
    @DisplayName("R-DAT-31: one scope; three for licensed clinical doctors of county-level and lower institutions")
    void the_number_of_scopes_is_limited(String division, String level, int doctor, String category, String scopes,
            String verdict) {
        assertEquals(verdict, law.verdict("scope-count", candidate().at("S1", division).institution(level, true, "03")
                .qualified("clinical", doctor, category).form("scopes", List.of(scopes.split(" ")))));
    }

    @Test
    @DisplayName("R-REG-65: what has to be identical is not refused for its number")
    void scopes_held_elsewhere_may_be_registered_again() {
        assertEquals("Satisfied", law.verdict("scope-count", candidate()
                .registered("R", "H1", "130102", "clinical", "11", "14").form("scopes", List.of("14", "11"))));
    }

    @Test
    @DisplayName("R-INS-09")
    void the_institution_is_valid() {
        assertEquals("Satisfied", law.verdict("institution-valid", candidate()));
        assertEquals("Violated", law.verdict("institution-valid", candidate().institution("三级", false, "03")));
    }

    @ParameterizedTest
    @CsvSource({"10, 10 20 30 40, Satisfied", "10, 20 40, Violated", "43, 40, Satisfied", "43, 10, Violated"})
    @DisplayName("R-REG-06, R-REG-34: the institution has an authority for the category; 中医 and its kin share one")
    void the_institution_has_an_authority_for_the_category(String category, String authorities, String verdict) {
        assertEquals(verdict, law.verdict("authority-configured",
                candidate().form("category", category).authorities(authorities.split(" "))));
    }

    @ParameterizedTest(name = "{0}, category {1}, qualification {2}, authorities {3}: {4}")
    @CsvSource({
        "change, , , 10, Satisfied",
        "change, , , 40, Violated",
        "change, , tcm, 40, Satisfied",
        "change, , tcm, 10, Violated",
        "change, 41, tcm, 40, Satisfied",
        "filing, , , 10, Satisfied",
        "filing, , , 40, Violated",
    })
    @DisplayName("R-REG-06, R-REG-112: where the form names no category it is that of the qualification, else the registration's")
    void the_category_may_follow_from_the_registration(String type, String category, String chosen, String authorities,
            String verdict) {
        assertEquals(verdict, law.verdict("authority-configured", candidate().type(type).qualified("tcm", 1, "41")
                .registered("R", "H1", "130102", "clinical", "11").form("registrationId", Situation.id("R"))
                .form("category", category).form("qualificationId", chosen == null ? null : Situation.id(chosen))
                .authorities(authorities)));
    }

    @Test
    @DisplayName("R-REG-12: without the national end the category that follows from the registration is not known")
    void the_authority_is_undetermined_while_the_category_is_unknown() {
        assertEquals("Undetermined", law.verdict("authority-configured", candidate().form("category", null).nationalEndAway()));
    }

    @Test
    @DisplayName("R-REG-04, R-REG-06: a commission's counter takes on only what is its own to decide")
    void the_counter_of_another_authority_is_not_competent() {
        assertEquals("Satisfied", law.verdict("authority-configured", candidate().startedBy(Starter.COMMISSION)));
        assertEquals("Violated", CounterOf.another(candidate().startedBy(Starter.COMMISSION)));
        assertEquals("Satisfied", CounterOf.another(candidate()));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 130102, 1, 140105, Satisfied",
        "1, 140105, 1, 140105, Violated",
        "1, 140105, 1, 140121, Violated",
        "2, 140105, 2, 140105, Violated",
        "2, 140105, 2, 140106, Satisfied",
        "2, 441900, 2, 441900, Violated",
        "2, 130121, 2, 130110, Satisfied",
    })
    @DisplayName("R-REG-41, R-REG-42, R-REG-43, R-REG-45, R-REG-68: province for a doctor, county for an assistant")
    void one_valid_registration_in_a_place(int level, String held, int applied, String division, String verdict) {
        Situation situation = candidate().qualified("old", level, "10").registered("R", "H1", held, "old", "11")
                .at("S1", division).qualified("clinical", applied, "10");
        assertEquals(verdict, law.verdict("one-valid-registration-per-place", situation));
    }

    @Test
    @DisplayName("R-REG-68, R-REG-167: who wants another institution in the place is referred to change and to filing")
    void the_refusal_says_which_businesses_there_are() {
        Verdict.Violated violated = (Verdict.Violated) law.says("one-valid-registration-per-place",
                candidate().registered("R", "H1", "130102", "clinical", "11").at("H2", "130104"));
        String said = violated.findings().get(0).message().zh();
        assertTrue(said.contains("更换主要执业机构请办理“变更”") && said.contains("增加执业机构请办理“多执业机构备案”"), said);
    }

    @Test
    @DisplayName("R-REG-68: an ended registration does not stand in the way")
    void an_ended_registration_leaves_the_place_free() {
        assertEquals("Satisfied", law.verdict("one-valid-registration-per-place",
                Doctors.ended(RegStatus.MOVED_OUT, "changed", "2024-01-01").at("H1", "130102")));
    }

    @Test
    @DisplayName("R-REG-44, R-REG-67, SC-08: an assistant has one practice place only")
    void an_assistant_has_one_place_only() {
        Situation assistant = candidate().qualified("assistant", 2, "10");
        assertEquals("Satisfied", law.verdict("assistant-one-place", assistant
                .form("qualificationId", Situation.id("assistant"))));
        assertEquals("Violated", law.verdict("assistant-one-place", assistant
                .registered("R", "H1", "130102", "assistant", "11")));
        assertEquals("Satisfied", law.verdict("assistant-one-place", candidate()
                .registered("R", "H1", "130102", "clinical", "11")));
        assertEquals("Violated", law.verdict("assistant-one-place", candidate().qualified("assistant", 2, "10")
                .registered("R", "H1", "130102", "clinical", "11").form("qualificationId", Situation.id("assistant"))));
    }

    @Test
    @DisplayName("R-REG-67: an assistant with the licensed qualification does not register with it; upgrade and change are the way")
    void an_assistant_does_not_register_as_licensed_doctor() {
        Verdict.Violated violated = (Verdict.Violated) law.says("assistant-one-place", candidate()
                .qualified("assistant", 2, "10").registered("R", "H1", "130102", "assistant", "11"));
        assertTrue(violated.findings().get(0).message().zh().contains("请办理“变更”或“助理医师升执业医师”"));
    }

    @ParameterizedTest(name = "held {0}, asked {1}, acknowledged {2}, {3}: {4}")
    @CsvSource({
        "11, 11, false, INVALIDATE_PREVIOUS, Satisfied",
        "11, 11 21, false, INVALIDATE_PREVIOUS, Violated",
        "11, 11 21, true, INVALIDATE_PREVIOUS, Satisfied",
        "11 14, 14 11, false, INVALIDATE_PREVIOUS, Satisfied",
        "11, 11 11, false, INVALIDATE_PREVIOUS, Satisfied",
        "11, 11, false, REJECT, Satisfied",
        "11, 11 21, false, REJECT, Violated",
        "11, 11 21, true, REJECT, Violated",
        "14 11, 11 14 14, false, REJECT, Satisfied",
    })
    @DisplayName("R-REG-65, R-REG-66, SC-04, SC-05")
    void a_second_province_is_identical_or_acknowledged(String held, String asked, boolean acknowledged, String mismatch,
            String verdict) {
        assertEquals(verdict, law.parameter("secondProvinceMismatch", mismatch).verdict(
                "second-province-identical-or-acknowledged", candidate()
                        .registered("R", "H1", "130102", "clinical", held.split(" "))
                        .form("scopes", List.of(asked.split(" "))).form("acknowledgeMismatch", acknowledged)));
    }

    @ParameterizedTest
    @CsvSource({"DOCTOR, Satisfied", "COMMISSION, Satisfied", "INSTITUTION, Violated"})
    @DisplayName("R-REG-66: it is the doctor who acknowledges, not an institution that applies for its people")
    void an_institution_does_not_acknowledge_for_the_doctor(Starter starter, String verdict) {
        assertEquals(verdict, law.verdict("second-province-identical-or-acknowledged", candidate().startedBy(starter)
                .registered("R", "H1", "130102", "clinical", "14").form("acknowledgeMismatch", true)));
    }

    @Test
    @DisplayName("R-REG-65: another qualification is not identical, even with the same scopes")
    void another_qualification_is_a_mismatch() {
        assertEquals("Violated", law.verdict("second-province-identical-or-acknowledged", candidate()
                .qualified("tcm", 1, "41").registered("R", "H1", "130102", "tcm", "11")));
        assertEquals("NotInForce", law.verdict("second-province-identical-or-acknowledged", candidate()));
    }
}
