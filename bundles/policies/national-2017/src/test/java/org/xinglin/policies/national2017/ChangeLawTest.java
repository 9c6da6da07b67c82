package org.xinglin.policies.national2017;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.Situation.id;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.policy.Verdict;
import org.xinglin.testkit.Situation;

@DisplayName("what is demanded of 变更")
class ChangeLawTest {

    private final Law law = new Law();

    /** P01: 河北, main H1 130102, 内科; wants to go to S1 in 山西. */
    private static Situation doctor() {
        return new Situation().type("change").qualified("licensed", 1, "10").qualified("tcm", 1, "41")
                .registered("hebei", "H1", "130102", "licensed", "11").form("registrationId", id("hebei"));
    }

    /** P02: assistant in county 130102, main H1, with a new qualification as licensed doctor. */
    private static Situation assistant() {
        return new Situation().type("change").qualified("assistant", 2, "10").qualified("licensed", 1, "10")
                .registered("county", "H1", "130102", "assistant", "11").form("registrationId", id("county"));
    }

    @ParameterizedTest(name = "{0} since {1}, on {2}: {3}")
    @CsvSource({
        "VALID, , 2025-05-06, Satisfied",
        "DEPARTED, 2023-05-07, 2025-05-06, Satisfied",
        "DEPARTED, 2023-05-06, 2025-05-06, Violated",
        "CANCELLED, 2025-05-05, 2025-05-06, Violated",
        "MOVED_OUT, 2025-05-05, 2025-05-06, Violated",
        "MISMATCH_VOID, 2025-05-05, 2025-05-06, Violated",
    })
    @DisplayName("R-REG-111, R-REG-175: from a valid registration, or one departed less than two years ago")
    void starts_from_a_valid_or_lately_departed_registration(RegStatus status, String since, String on, String verdict) {
        Situation situation = doctor().on(on);
        if (since != null) {
            situation.ended("hebei", status, "any", since);
        }
        assertEquals(verdict, law.verdict("registration-to-start-from", situation));
    }

    @Test
    @DisplayName("R-REG-111: the registration is one of the person's own")
    void somebody_elses_registration_is_refused_once() {
        Situation situation = doctor().form("registrationId", id("nobody's"));
        assertEquals("Violated", law.verdict("registration-to-start-from", situation));
        assertEquals("NotInForce", law.verdict("something-changes", situation));
        assertEquals("Undetermined", law.verdict("something-changes", doctor().nationalEndAway()));
        assertEquals("Undetermined", law.verdict("something-changes", doctor().withoutInstitution()));
    }

    @ParameterizedTest(name = "from H1 to {0} in {1}, place {2} main {3}: {4}")
    @CsvSource({
        "S1, 140105, true, true, 0",
        "S1, 140105, false, true, 1",
        "S1, 140105, true, false, 1",
        "S1, 140105, false, false, 2",
        "S1, 140105, , , 0",
        "H2, 130104, false, true, 0",
        "H2, 130104, true, true, 1",
        "H1, 130102, false, false, 0",
        "H1, 130102, false, true, 1",
    })
    @DisplayName("SC-01, SC-02: the answers of a licensed doctor are computed by province (R-REG-46, R-REG-113)")
    void answers_of_a_licensed_doctor(String to, String division, Boolean place, Boolean main, int findings) {
        assertEquals(findings, answers(doctor(), to, division, place, main));
    }

    @ParameterizedTest(name = "from H1 to {0} in {1}, place {2} main {3}: {4}")
    @CsvSource({
        "H2, 130104, true, true, 0",
        "H2, 130104, false, true, 1",
        "H3, 130102, false, true, 0",
        "H3, 130102, true, true, 1",
    })
    @DisplayName("SC-08: those of an assistant by county (R-REG-46, R-REG-113)")
    void answers_of_an_assistant(String to, String division, Boolean place, Boolean main, int findings) {
        assertEquals(findings, answers(assistant(), to, division, place, main));
    }

    @ParameterizedTest(name = "to {0}, place {1}: {2}")
    @CsvSource({"H3, true, 0", "H3, false, 1", "H1, true, 0"})
    @DisplayName("SC-10: from assistant to licensed doctor the place changes from county to province (R-REG-81)")
    void answers_of_an_assistant_who_becomes_a_licensed_doctor(String to, Boolean place, int findings) {
        assertEquals(findings, answers(assistant().form("qualificationId", id("licensed")), to, "130102", place, null));
    }

    private int answers(Situation situation, String to, String division, Boolean place, Boolean main) {
        Verdict verdict = law.says("answers-about-the-move", situation.at(to, division).form("institutionId", id(to))
                .form("practicePlaceChanges", place).form("mainInstitutionChanges", main));
        return verdict instanceof Verdict.Violated violated ? violated.findings().size() : 0;
    }

    @Test
    @DisplayName("R-REG-110: one of the five items changes")
    void something_changes() {
        assertEquals("Violated", law.verdict("something-changes", doctor().at("H1", "130102")));
        assertEquals("Violated", law.verdict("something-changes", doctor().at("H1", "130102").form("scopes", List.of("11", "11"))));
        assertEquals("Satisfied", law.verdict("something-changes", doctor().at("H1", "130102").form("scopes", List.of("12"))));
        assertEquals("Satisfied", law.verdict("something-changes", doctor().at("H1", "130102").form("category", "41")));
        assertEquals("Satisfied",
                law.verdict("something-changes", doctor().at("H1", "130102").form("qualificationId", id("tcm"))));
        assertEquals("Satisfied", law.verdict("something-changes", doctor().at("H2", "130104")));
        assertEquals("Violated", law.verdict("something-changes", doctor().at("H1", "130102")
                .ended("hebei", RegStatus.DEPARTED, "departure", "2025-02-10")));
    }

    @ParameterizedTest(name = "registered in {0}, going to {1}: {2}")
    @CsvSource({
        "140105, 140106, Violated",
        "610102, 140105, Satisfied",
        "610102, 610103, Violated",
        "610102, 130104, Satisfied",
    })
    @DisplayName("R-REG-122, R-REG-45: not into a province where the doctor is registered already")
    void no_change_into_a_registered_place(String other, String target, String verdict) {
        assertEquals(verdict, law.verdict("no-change-into-a-registered-place",
                doctor().registered("other", "X1", other, "licensed", "11").at("T", target)));
    }

    @Test
    @DisplayName("R-REG-122: nor from a departed registration back into a place registered anew")
    void nor_from_a_departed_registration() {
        assertEquals("Violated", law.verdict("no-change-into-a-registered-place", doctor()
                .ended("hebei", RegStatus.DEPARTED, "departure", "2025-02-10")
                .registered("again", "H2", "130104", "licensed", "11").at("H3", "130102")));
    }

    @Test
    @DisplayName("R-REG-44: an assistant keeps one place")
    void an_assistant_keeps_one_place() {
        assertEquals("Satisfied", law.verdict("assistant-keeps-one-place", assistant().at("H2", "130104")));
        assertEquals("Violated", law.verdict("assistant-keeps-one-place", doctor().qualified("assistant", 2, "10")
                .registered("other", "X1", "610102", "licensed", "11").form("qualificationId", id("assistant"))));
        assertEquals("Violated", law.verdict("assistant-keeps-one-place", assistant()
                .ended("county", RegStatus.DEPARTED, "departure", "2025-02-10")
                .registered("again", "H5", "130105", "assistant", "11").at("H2", "130104")));
        assertEquals("Satisfied", law.verdict("assistant-keeps-one-place",
                doctor().registered("other", "X1", "610102", "licensed", "11")));
    }

    @ParameterizedTest(name = "at {0} with scope {1}: {2}")
    @CsvSource({"H1, , Violated", "H1, 12, Satisfied", "H3, , Satisfied", "H3, 12, Satisfied"})
    @DisplayName("SC-09, SC-10: who changes nothing but the level uses the upgrade (R-REG-80, R-REG-81)")
    void an_upgrade_alone_is_an_upgrade(String to, String scope, String verdict) {
        assertEquals(verdict, law.verdict("upgrade-alone-by-upgrade", assistant().at(to, "130102")
                .form("qualificationId", id("licensed")).form("scopes", scope == null ? null : List.of(scope))));
        assertEquals("Satisfied", law.verdict("upgrade-alone-by-upgrade", assistant().at(to, "130102")));
    }

    @ParameterizedTest(name = "category {0}, qualification {1}: {2}")
    @CsvSource({
        ", , Satisfied",
        "10, , Satisfied",
        "41, , Violated",
        "41, tcm, Satisfied",
        ", tcm, Satisfied",
        "10, tcm, Violated",
    })
    @DisplayName("R-REG-114, R-REG-61: another category needs a qualification in it")
    void a_new_category_needs_its_qualification(String category, String qualification, String verdict) {
        assertEquals(verdict, law.verdict("new-category-by-its-qualification", doctor().form("category", category)
                .form("qualificationId", qualification == null ? null : id(qualification))));
    }

    @Test
    @DisplayName("R-REG-60, R-REG-114: the qualification is verified where another is chosen, and only there")
    void another_qualification_is_verified() {
        assertEquals("NotInForce", law.verdict("qualification-verified", doctor()));
        assertEquals("Satisfied", law.verdict("qualification-verified", doctor().form("qualificationId", id("tcm"))));
        assertEquals("Violated", law.verdict("qualification-verified", doctor().form("qualificationId", id("nobody's"))));
    }

    @ParameterizedTest(name = "scopes {0} of category {1} with {2}: {3}")
    @CsvSource({
        "14, , , Satisfied",
        "51, , , Violated",
        "51, , tcm, Satisfied",
        ", , tcm, Violated",
        "14, 10, , Satisfied",
        "51, 10, , Violated",
        ", 19, , Violated",
    })
    @DisplayName("R-DAT-30, R-REG-120: scopes belong to the category afterwards, so a new category changes them")
    void scopes_belong_to_the_category(String scope, String category, String qualification, String verdict) {
        Situation situation = doctor().form("scopes", scope == null ? null : List.of(scope)).form("category", category)
                .form("qualificationId", qualification == null ? null : id(qualification));
        assertEquals(verdict, law.verdict("scope-of-the-category", situation));
        boolean whole = scope != null && category != null;
        assertEquals(whole ? verdict : "Undetermined", law.verdict("scope-of-the-category", situation.nationalEndAway()));
    }

    @ParameterizedTest(name = "{0} at {1} ({2}): {3}")
    @CsvSource({
        "14, H1, 三级甲等, Satisfied",
        "11 14, H1, 三级甲等, Violated",
        "11 21, H1, 三级甲等, Satisfied",
        "11 12 14, H1, 一级, Satisfied",
        "11 12 14 15, H1, 一级, Violated",
        "14, H2, 三级甲等, Satisfied",
        "11 14, H2, 三级甲等, Violated",
    })
    @DisplayName("R-DAT-31: as many scopes as the institution allows")
    void as_many_scopes_as_allowed(String scopes, String at, String level, String verdict) {
        assertEquals(verdict, law.verdict("scope-count", doctor().at(at, "130102").institution(level, true, "03")
                .form("scopes", List.of(scopes.split(" ")))));
    }

    @Test
    @DisplayName("R-DAT-31: what is held is not taken away where the doctor stays; since 2022 training adds without limit")
    void held_and_trained_scopes_are_not_limited() {
        Situation several = doctor().registered("wide", "H1", "130102", "licensed", "11", "12", "14")
                .form("registrationId", id("wide"));
        assertEquals("Satisfied", law.verdict("scope-count", several.at("H1", "130102").form("scopes", List.of("11", "12"))));
        assertEquals("Violated", law.verdict("scope-count", several.at("H2", "130104").form("scopes", null)));

        Law trained = new Law().parameter("scopeAddition", "TRAINED");
        assertEquals("Satisfied", trained.verdict("scope-count", several.at("H2", "130104")));
        Situation more = doctor().at("H1", "130102").form("scopes", List.of("11", "14"));
        assertEquals("Violated", trained.verdict("scope-count", more));
        assertEquals("Satisfied", trained.verdict("scope-count", more.form("scopeEvidence", Map.of("kind", "TRAINING"))));
        assertEquals("Violated", law.verdict("scope-count", more));
    }

    @ParameterizedTest(name = "on {0}, completed {1}: {2}")
    @CsvSource({
        "2022-02-28, , Violated",
        "2022-02-28, 2022-02-28, Satisfied",
        "2022-02-28, 2022-03-01, Violated",
        "2022-02-28, soon, Violated",
        "2022-03-01, , NotInForce",
    })
    @DisplayName("R-REG-115 until 2022-02-28: higher education or training for added scopes")
    void added_scopes_are_evidenced(String on, String completed, String verdict) {
        assertEquals(verdict, law.verdict("order-13-added-scopes-evidenced", doctor().on(on).at("H1", "130102")
                .form("scopes", List.of("11", "14")).form("scopeEvidence", completed == null ? null
                        : Map.of("kind", "EDUCATION", "body", "某大学", "completedOn", completed))));
    }

    @Test
    @DisplayName("R-REG-115: not for scopes that are dropped, nor for those of another qualification (R-REG-81, R-REG-114)")
    void only_added_scopes_are_evidenced() {
        Situation several = doctor().on("2021-05-06").registered("wide", "H1", "130102", "licensed", "11", "12")
                .form("registrationId", id("wide")).form("scopes", List.of("11"));
        assertEquals("NotInForce", law.verdict("order-13-added-scopes-evidenced", several));
        assertEquals("NotInForce", law.verdict("order-13-added-scopes-evidenced", assistant().on("2021-05-06")
                .form("qualificationId", id("licensed")).form("scopes", List.of("12"))));
    }

    @Test
    @DisplayName("R-REG-116: another main institution is proved like a first one")
    void employment_at_the_new_institution_is_proved() {
        String provision = "employment-proved-at-the-new-institution";
        assertEquals("NotInForce", law.verdict(provision, doctor().at("H1", "130102")));
        assertEquals("Violated", law.verdict(provision, doctor()));
        assertEquals("Satisfied", law.verdict(provision, doctor().form("employmentProof", "聘字〔2025〕3号")));
        assertEquals("Satisfied", law.verdict(provision, doctor().form("proofs", List.of(id("proof").toString()))));
    }

    @Test
    @DisplayName("R-REG-06, R-REG-112: the target has an authority for the new category")
    void the_target_has_an_authority_for_the_new_category() {
        assertEquals("Satisfied", law.verdict("authority-configured", doctor().authorities("10")));
        assertEquals("Violated", law.verdict("authority-configured", doctor().authorities("10").form("qualificationId", id("tcm"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"institution-valid", "authority-configured", "qualification-verified", "scope-of-the-category",
        "scope-count", "no-organised-cheating"})
    @DisplayName("what is demanded of every new certificate is demanded of 变更, too (rulebook §3.0, R-INS-09)")
    void common_demands_hold_for_a_change(String id) {
        assertTrue(Law.provision(id).types().contains("change"));
    }
}
