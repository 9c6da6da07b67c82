package org.xinglin.policies.national2017;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.policies.national2017.World.ASSISTANT;
import static org.xinglin.policies.national2017.World.CLINICAL;
import static org.xinglin.policies.national2017.World.TCM;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.policy.Provision;
import org.xinglin.api.policy.Verdict;

class National2017Test {

    private final World world = new World();

    @Test
    @DisplayName("R-REG-60, R-FEED-18: a qualification of one's own that stands in the register")
    void the_qualification_has_to_be_the_applicants_and_valid() {
        assertEquals("Satisfied", world.verdict("qualification-verified"));
        assertEquals("Violated", new World().form("qualificationId", UUID.randomUUID().toString())
                .verdict("qualification-verified"));
        assertEquals("Violated", new World().qualified(CLINICAL, 1, "10", 2025, null, false, true)
                .verdict("qualification-verified"));
    }

    @Test
    @DisplayName("R-FEED-04, R-REG-62: the code is needed, the paper is not")
    void registration_starts_when_the_certificate_code_has_arrived() {
        assertEquals("Satisfied", world.verdict("certificate-code-issued"));
        assertEquals("Violated", new World().qualified(CLINICAL, 1, "10", 2025, null, true, false)
                .verdict("certificate-code-issued"));
    }

    @ParameterizedTest
    @CsvSource({"10, Satisfied", "20, Violated", "41, Violated"})
    @DisplayName("R-REG-61")
    void the_category_is_that_of_the_qualification(String category, String verdict) {
        assertEquals(verdict, world.form("category", category).verdict("level-and-category-of-the-qualification"));
    }

    @ParameterizedTest
    @CsvSource({"10, 11, Satisfied", "10, 11 14, Satisfied", "10, 31, Violated", "10, 11 51, Violated", "20, 31, Satisfied",
        "30, 41, Satisfied", "41, 51, Satisfied", "43, 53, Satisfied", "41, 11, Violated", "10, 99, Violated",
        "11, 11, Violated"})
    @DisplayName("R-DAT-30")
    void scopes_are_of_the_category(String category, String scopes, String verdict) {
        assertEquals(verdict, world.form("category", category).form("scopes", List.of(scopes.split(" ")))
                .verdict("scope-of-the-category"));
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
        assertEquals(verdict, world.at(division, level).qualified(CLINICAL, doctor, category, 2025, null, true, true)
                .form("scopes", List.of(scopes.split(" "))).verdict("scope-count"));
    }

    @Test
    @DisplayName("R-REG-65: what has to be identical is not refused for its number")
    void scopes_held_elsewhere_may_be_registered_again() {
        assertEquals("Satisfied", world.registered(1, "13", CLINICAL, "11", "14").form("scopes", List.of("14", "11"))
                .verdict("scope-count"));
    }

    @Test
    @DisplayName("R-INS-09, R-REG-06")
    void the_institution_is_valid_and_has_an_authority_for_the_category() {
        assertEquals("Satisfied", world.verdict("institution-valid"));
        assertEquals("Violated", new World().institution(false, Set.of("10")).verdict("institution-valid"));
        assertEquals("Satisfied", world.verdict("authority-configured"));
        assertEquals("Violated", new World().institution(true, Set.of("20", "40")).verdict("authority-configured"));
        assertEquals("Satisfied", new World().institution(true, Set.of("40")).form("category", "43")
                .verdict("authority-configured"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 13, 1, 140105, Satisfied",
        "1, 14, 1, 140105, Violated",
        "1, 14, 1, 140121, Violated",
        "2, 140105, 2, 140105, Violated",
        "2, 140105, 2, 140106, Satisfied",
        "2, 441900, 2, 441900, Violated",
    })
    @DisplayName("R-REG-41, 42, 45, 68: the province is a licensed doctor's place, the county an assistant's")
    void one_valid_registration_in_a_place(int level, String place, int applied, String division, String verdict) {
        assertEquals(verdict, world.registered(level, place, CLINICAL, "11").at(division, "二级")
                .qualified(CLINICAL, applied, "10", 2025, null, true, true).verdict("one-valid-registration-per-place"));
    }

    @Test
    @DisplayName("R-REG-68: an ended registration does not stand in the way")
    void an_ended_registration_leaves_the_place_free() {
        assertEquals("Satisfied", world.ended(RegStatus.MOVED_OUT, "changed", "2024-01-01").at("130102", "二级")
                .verdict("one-valid-registration-per-place"));
    }

    @Test
    @DisplayName("R-REG-44, R-REG-67, SC-08: an assistant has one practice place only")
    void an_assistant_has_one_place_only() {
        assertEquals("Satisfied", new World().qualified(ASSISTANT, 2, "10", 2025, null, true, true)
                .form("qualificationId", ASSISTANT.toString()).verdict("assistant-one-place"));
        assertEquals("Violated", new World().registered(2, "130102", ASSISTANT, "11").verdict("assistant-one-place"));
        assertEquals("Satisfied", new World().registered(1, "13", CLINICAL, "11").verdict("assistant-one-place"));
        assertEquals("Violated", new World().registered(1, "13", CLINICAL, "11")
                .qualified(ASSISTANT, 2, "10", 2025, null, true, true).form("qualificationId", ASSISTANT.toString())
                .verdict("assistant-one-place"));
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
        assertEquals(verdict, world.registered(1, "13", CLINICAL, held.split(" "))
                .form("scopes", List.of(asked.split(" "))).form("acknowledgeMismatch", acknowledged)
                .parameter("secondProvinceMismatch", mismatch).verdict("second-province-identical-or-acknowledged"));
    }

    @Test
    @DisplayName("R-REG-65: another qualification is not identical, even with the same scopes")
    void another_qualification_is_a_mismatch() {
        assertEquals("Violated", world.registered(1, "13", TCM, "11").verdict("second-province-identical-or-acknowledged"));
        assertEquals("NotInForce", new World().verdict("second-province-identical-or-acknowledged"));
    }

    @ParameterizedTest(name = "awarded {0}, judged {1}, trained {2}…{3}, assessed {4}: {5}")
    @CsvSource({
        "2023-05-06, 2025-05-05, , , , Satisfied",
        "2023-05-06, 2025-05-06, , , , Violated",
        "2023-05-06, 2025-05-06, 2024-10-01, 2025-03-31, 2025-04-10, Satisfied",
        "2023-05-06, 2025-05-06, 2024-10-01, 2025-03-30, 2025-04-10, Violated",
        "2023-05-06, 2025-05-06, 2024-10-01, 2025-03-31, 2025-05-07, Violated",
        "2023-05-06, 2025-05-06, 2024-10-01, 2025-03-31, 2025-03-30, Violated",
        "2023-05-06, 2025-05-06, 2022-01-01, 2022-12-31, 2023-05-05, Violated",
    })
    @DisplayName("R-REG-64: two years after the award, training of six months and a passed assessment")
    void who_registers_late_is_trained_and_assessed(String awarded, String on, String from, String to, String assessed,
            String verdict) {
        world.qualified(CLINICAL, 1, "10", 2023, awarded, true, true).on(on);
        if (from != null) {
            world.training(from, to, assessed);
        }
        assertEquals(verdict, world.verdict("late-registration-trained"));
    }

    @ParameterizedTest
    @CsvSource({"2023, 2024-12-31, Satisfied", "2023, 2025-01-01, Undetermined", "2023, 2025-12-30, Undetermined",
        "2023, 2025-12-31, Violated", "1998, 2025-01-01, Violated"})
    @DisplayName("R-REG-64: when only the year of award is known, the days between are the authority's to see")
    void only_the_year_is_known(int year, String on, String verdict) {
        assertEquals(verdict, world.qualified(CLINICAL, 1, "10", year, null, true, true).on(on)
                .verdict("late-registration-trained"));
    }

    @ParameterizedTest(name = "{0} on {1}, judged {2}, assessed {3}: {4}")
    @CsvSource({
        "cancel-10, 2023-05-06, 2025-05-05, , NotInForce",
        "cancel-10, 2023-05-06, 2025-05-06, , Violated",
        "cancel-10, 2023-05-06, 2025-05-06, 2025-05-01, Satisfied",
        "cancel-10, 2023-05-06, 2025-05-06, 2023-05-01, Violated",
        "departure, 2023-05-06, 2025-05-06, , Violated",
        "cancel-4, 2024-05-06, 2025-05-06, , Violated",
        "cancel-4, 2024-05-06, 2025-05-06, 2025-04-01, Satisfied",
    })
    @DisplayName("R-REG-185, R-REG-187: re-registration after interruption or a bar asks for an assessment")
    void interrupted_practice_is_assessed(String cause, String ended, String on, String assessed, String verdict) {
        world.ended(RegStatus.CANCELLED, cause, ended).on(on).parameter("reRegistrationTrainingMonths", "0");
        if (assessed != null) {
            world.training(assessed, assessed, assessed);
        }
        assertEquals(verdict, world.verdict("interrupted-practice-assessed"));
        assertEquals("NotInForce", world.verdict("late-registration-trained"));
    }

    @Test
    @DisplayName("R-REG-187: until the law of 2022, six months of training besides")
    void before_2022_re_registration_asks_for_training_too() {
        assertEquals("Violated", new World().ended(RegStatus.CANCELLED, "cancel-10", "2018-01-01").on("2021-01-01")
                .training("2020-11-01", "2020-11-30", "2020-12-01").verdict("interrupted-practice-assessed"));
        assertEquals("Satisfied", new World().ended(RegStatus.CANCELLED, "cancel-10", "2018-01-01").on("2021-01-01")
                .training("2020-05-01", "2020-10-31", "2020-12-01").verdict("interrupted-practice-assessed"));
    }

    @ParameterizedTest
    @CsvSource({
        "order-13-two-years-since-sentence, cancel-2, 2020-03-01, 2022-02-28, Violated",
        "order-13-two-years-since-sentence, cancel-2, 2020-02-28, 2022-02-28, Satisfied",
        "order-13-two-years-since-sentence, cancel-2, 2020-03-01, 2022-03-01, NotInForce",
        "order-13-two-years-since-revocation, cancel-3, 2020-03-01, 2022-02-28, Violated",
        "order-13-two-years-since-revocation, cancel-3, 2021-06-01, 2022-03-01, NotInForce",
        "no-organised-cheating, cancel-9, 2018-01-01, 2021-01-01, Violated",
        "no-organised-cheating, cancel-9, 2018-01-01, 2048-01-01, Violated",
        "no-organised-cheating, cancel-10, 2018-01-01, 2021-01-01, Satisfied",
    })
    @DisplayName("R-REG-37, R-REG-188: grounds of refusal of 2017; organised cheating bars for ever")
    void grounds_of_refusal_of_2017(String provision, String cause, String ended, String on, String verdict) {
        assertEquals(verdict, world.ended(RegStatus.CANCELLED, cause, ended).on(on).verdict(provision));
    }

    @Test
    @DisplayName("R-REG-12: what the national end knows is undetermined while it is away; nothing passes silently")
    void nothing_about_the_person_is_judged_while_the_national_end_is_away() {
        world.nationalEndAway();
        for (Provision provision : new National2017().provisions()) {
            boolean local = Set.of("scope-of-the-category", "institution-valid", "authority-configured").contains(provision.id());
            assertEquals(local ? "Satisfied" : "Undetermined", world.verdict(provision.id()), provision.id());
        }
    }

    @Test
    void a_first_registration_breaks_nothing() {
        for (Provision provision : new National2017().provisions()) {
            Verdict said = world.says(provision.id());
            assertTrue(said.equals(Verdict.satisfied()) || said.equals(Verdict.notInForce()), provision.id());
        }
    }

    @Test
    void every_violation_says_what_to_do_in_two_languages_and_names_its_provision() {
        Verdict.Violated violated = (Verdict.Violated) world.registered(2, "130102", ASSISTANT, "11").says("assistant-one-place");
        assertEquals("assistant-one-place", violated.findings().get(0).code());
        assertEquals("R-REG-67", violated.findings().get(0).rule());
        assertTrue(violated.findings().get(0).message().zh().contains("变更"));
        assertFalse(violated.findings().get(0).message().en().isBlank());
    }

    @ParameterizedTest
    @CsvSource({"2017-03-31, false", "2017-04-01, true"})
    void is_in_force_from_the_first_of_april_2017(LocalDate on, boolean inForce) {
        assertEquals(inForce, new National2017().inForceOn(on));
    }
}
