package org.xinglin.policies.national2017;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinglin.testkit.Situation.id;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.RecordAssessment.Procedure;
import org.xinglin.api.effect.RecordAssessment.Result;
import org.xinglin.testkit.Situation;

@DisplayName("what is demanded of 医师定期考核 (rulebook §2.5, R-REG-132 (4), (5))")
class AssessmentLawTest {

    private final Law law = new Law();

    private static Situation assessed() {
        return new Situation().type("assessment").at("医院", "130102").qualified("q", 1, "10")
                .registered("reg", "医院", "130102", "q", "11").form("registrationId", id("reg")).form("result", "PASSED")
                .form("cycleStart", "2022-03-01").form("cycleEnd", "2025-02-28").form("procedure", "GENERAL")
                .form("retest", false);
    }

    @Test
    @DisplayName("Rulebook §2.5: who is registered here")
    void only_a_valid_registration_of_the_province_is_assessed() {
        assertEquals("Satisfied", law.verdict("assessed-registration-valid", assessed()));
        assertEquals("Violated", law.verdict("assessed-registration-valid", assessed().at("医院", "140105")));
        assertEquals("Violated", law.verdict("assessed-registration-valid",
                assessed().ended("reg", RegStatus.CANCELLED, "cancel-10", "2025-01-01")));
    }

    @ParameterizedTest(name = "{0} to {1}, {2} on {3}: {4}")
    @CsvSource({
        "2022-03-01, 2025-02-28, PASSED, 2025-05-06, Satisfied",
        "2022-03-01, 2024-02-29, PASSED, 2025-05-06, Violated",
        "2022-02-28, 2024-02-27, PASSED, 2025-05-06, Satisfied",
        "2022-02-28, 2025-02-27, PASSED, 2025-05-06, Violated",
        "2022-03-01, 2025-03-01, PASSED, 2025-05-06, Violated",
        "2023-01-01, 2025-12-31, PASSED, 2025-05-06, Satisfied",
        "2023-01-01, 2025-12-31, MISSED, 2025-12-31, Violated",
        "2023-01-01, 2025-12-31, MISSED, 2026-01-01, Satisfied",
        "2025-05-06, 2028-05-05, PASSED, 2025-05-06, Violated",
    })
    @DisplayName("§9.2 ASSESS-2007, LAW-2022: two years for cycles that began before 2022-03-01, three since")
    void a_cycle_has_the_length_of_its_beginning(String start, String end, String result, String on, String verdict) {
        assertEquals(verdict, law.parameter("assessment.cycleYears", "3").parameter("assessment.cycleYearsBefore", "2")
                .parameter("assessment.cycleYearsSince", "2022-03-01").verdict("assessment-cycle-length", assessed().on(on)
                        .form("cycleStart", start).form("cycleEnd", end).form("result", result)));
    }

    @Test
    @DisplayName("§9.2 ASSESS-2007: two years while the Doctors Law was not in force")
    void a_cycle_had_two_years_before() {
        Situation before = assessed().on("2021-05-06").form("cycleStart", "2019-01-01").form("cycleEnd", "2020-12-31");
        assertEquals("Satisfied", law.verdict("assessment-cycle-length", before));
        assertEquals("Violated", law.verdict("assessment-cycle-length", before.form("cycleEnd", "2021-12-31")));
    }

    @ParameterizedTest(name = "has {0} (again {1}), now again {2}: {3}")
    @CsvSource({", , false, Satisfied", ", , true, Violated", "PASSED, false, false, Violated", "PASSED, false, true, Violated",
        "FAILED, false, true, Satisfied", "FAILED, true, true, Violated", "FAILED, true, false, Violated"})
    @DisplayName("R-REG-132 (4): one result a cycle, once more after a failed one and training")
    void a_cycle_has_one_result_and_one_more_after_failure(String result, Boolean retest, boolean again, String verdict) {
        Situation situation = assessed().form("retest", again);
        if (result != null) {
            situation.assessed(assessment(Result.valueOf(result), retest));
        }
        assertEquals(verdict, law.verdict("one-assessment-per-cycle", situation));
        if (result != null) {
            assertEquals("Violated", law.verdict("one-assessment-per-cycle",
                    situation.form("retest", false).form("cycleStart", "2025-02-28").form("cycleEnd", "2028-02-27")));
            assertEquals("Satisfied", law.verdict("one-assessment-per-cycle",
                    situation.form("cycleStart", "2025-03-01").form("cycleEnd", "2028-02-29")));
        }
    }

    @ParameterizedTest(name = "{0}, {1} to {2}: {3}")
    @CsvSource({"PASSED, , , Satisfied", "PASSED, 2025-05-06, 2025-08-05, Violated", "FAILED, 2025-05-06, 2025-08-05, Satisfied",
        "FAILED, 2025-05-06, , Violated", "FAILED, , 2025-05-06, Violated", "FAILED, 2025-05-06, 2025-05-05, Violated",
        "FAILED, 2025-05-06, 2025-05-06, Satisfied"})
    @DisplayName("Rulebook §2.5, L1 art 42: practice is suspended after a failed assessment only")
    void practice_is_suspended_after_failure_only(String result, String from, String to, String verdict) {
        assertEquals(verdict, law.verdict("suspension-after-failure",
                assessed().form("result", result).form("suspendedFrom", from).form("suspendedTo", to)));
    }

    @ParameterizedTest(name = "{0} with record {1} on {2}: {3}")
    @CsvSource({"GENERAL, , 2025-05-06, NotInForce", "SIMPLIFIED, GOOD, 2026-02-28, Violated",
        "SIMPLIFIED, GOOD, 2026-03-01, Satisfied", "SIMPLIFIED, CLEAN, 2033-02-28, Violated",
        "SIMPLIFIED, CLEAN, 2033-03-01, Satisfied", "SIMPLIFIED, , 2040-01-01, Violated"})
    @DisplayName("§9.2 ASSESS-2007: five years and a good record, or twelve without a bad one")
    void the_simplified_procedure_is_earned(String procedure, String record, String on, String verdict) {
        assertEquals(verdict, law.verdict("simplified-procedure-earned",
                assessed().form("procedure", procedure).form("record", record).on(on)));
    }

    private static Standing.Assessment assessment(Result result, boolean retest) {
        return new Standing.Assessment(id("a"), TenantId.of("13"), LocalDate.of(2022, 3, 1), LocalDate.of(2025, 2, 28),
                Procedure.GENERAL, result, retest, LocalDate.of(2025, 3, 10));
    }
}
