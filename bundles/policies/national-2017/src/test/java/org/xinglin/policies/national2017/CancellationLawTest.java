package org.xinglin.policies.national2017;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.Situation.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.RecordAssessment;
import org.xinglin.api.policy.Verdict;
import org.xinglin.testkit.Situation;

@DisplayName("what is demanded of 注销 (R-REG-130…133, R-REG-174, R-REG-178)")
class CancellationLawTest {

    private final Law law = new Law();

    @ParameterizedTest
    @ValueSource(strings = {"2", "6", "7", "10"})
    @DisplayName("R-REG-130, R-REG-132: nothing stands against what a doctor may ask for")
    void a_doctors_cancellation_breaks_nothing(String reason) {
        Situation whole = doctor().form("reasonNo", reason).form("instrument", "（2025）冀01刑终1号")
                .form("interruptedSince", "2023-05-06").form("practisesNowhere", true);

        Law.provisions().stream().filter(p -> p.types().contains("cancellation")).forEach(p -> {
            Verdict said = law.says(p.id(), whole);
            assertTrue(said.equals(Verdict.satisfied()) || said.equals(Verdict.notInForce()), p.id());
        });
    }

    @ParameterizedTest(name = "reason {0}: doctor {1}, institution {2}, commission {3}")
    @CsvSource({
        "1, Violated, Satisfied, Satisfied",
        "2, Satisfied, Satisfied, Satisfied",
        "3, Violated, Satisfied, Satisfied",
        "4, Violated, Satisfied, Satisfied",
        "5, Violated, Satisfied, Satisfied",
        "6, Satisfied, Satisfied, Satisfied",
        "7, Satisfied, Satisfied, Violated",
        "8, Violated, Satisfied, Satisfied",
        "9, Violated, Satisfied, Satisfied",
        "10, Satisfied, Violated, Violated",
        "12, Violated, Violated, Violated",
    })
    @DisplayName("R-REG-132, R-REG-178: who may start which reason; an institution cannot choose the doctor's own wish")
    void each_reason_has_its_starters(String reason, String byDoctor, String byInstitution, String byCommission) {
        String provision = "cancellation-reason-of-the-starter";
        Situation situation = doctor().form("reasonNo", reason);

        assertEquals(byDoctor, law.verdict(provision, situation.startedBy(Starter.DOCTOR)));
        assertEquals(byInstitution, law.verdict(provision, situation.startedBy(Starter.INSTITUTION)));
        assertEquals(byCommission, law.verdict(provision, situation.startedBy(Starter.COMMISSION)));
    }

    @ParameterizedTest(name = "known since {0}: {1}")
    @CsvSource({", NotInForce", "2025-05-06, Satisfied", "2020-01-01, Satisfied", "2025-05-07, Violated"})
    @DisplayName("R-REG-130, R-REG-179: a ground is known before it is reported; a late report is no reason to refuse")
    void a_late_report_is_taken(String known, String verdict) {
        assertEquals(verdict, law.verdict("ground-known-before-the-report",
                doctor().startedBy(Starter.INSTITUTION).form("reasonNo", "1").form("knownSince", known)));
    }

    @ParameterizedTest(name = "reason {0} without a document: {1}")
    @CsvSource({"1, Violated", "2, Violated", "3, Violated", "4, NotInForce", "5, NotInForce", "6, NotInForce", "7, Violated",
        "8, Violated", "9, Violated", "10, NotInForce", "11, Violated"})
    @DisplayName("R-REG-132: the document that shows the reason is attached or named")
    void a_document_shows_the_reason(String reason, String without) {
        Situation situation = doctor().form("reasonNo", reason);
        String with = "Violated".equals(without) ? "Satisfied" : without;

        assertEquals(without, law.verdict("cancellation-evidenced", situation));
        assertEquals(with, law.verdict("cancellation-evidenced", situation.form("instrument", "〔2025〕1号")));
        assertEquals(with, law.verdict("cancellation-evidenced",
                situation.form("instrument", null).form("evidence", List.of(id("judgment").toString()))));
    }

    @Test
    @DisplayName("R-REG-130: a valid registration of this province")
    void what_is_cancelled_is_a_valid_registration_of_this_province() {
        assertEquals("Satisfied", law.verdict("registration-to-cancel", doctor()));
        assertEquals("Violated", law.verdict("registration-to-cancel", doctor().form("registrationId", id("shanxi"))));
        for (RegStatus ended : Set.of(RegStatus.CANCELLED, RegStatus.MOVED_OUT, RegStatus.TO_MILITARY, RegStatus.SUPERSEDED)) {
            assertEquals("Violated", law.verdict("registration-to-cancel",
                    doctor().ended("hebei", ended, "earlier", "2024-01-01")), ended.name());
        }
        assertEquals("Undetermined", law.verdict("registration-to-cancel", doctor().nationalEndAway()));
    }

    @ParameterizedTest(name = "departed {0}, reason {1} by {2}, valid elsewhere {3}: {4}")
    @CsvSource({
        "2023-05-06, 6, COMMISSION, false, Satisfied",
        "2023-05-07, 6, COMMISSION, false, Violated",
        "2023-05-06, 6, COMMISSION, true, Violated",
        "2023-05-06, 6, INSTITUTION, false, Violated",
        "2023-05-06, 6, DOCTOR, false, Violated",
        "2023-05-06, 1, COMMISSION, false, Violated",
    })
    @DisplayName("R-REG-174: 备案满2年且未继续执业的予以注销, by the commission")
    void a_departed_registration_is_cancelled_after_two_years(String left, String reason, Starter starter, boolean elsewhere,
            String verdict) {
        Situation situation = doctor().ended("hebei", RegStatus.DEPARTED, "departed-retired", left)
                .form("reasonNo", reason).startedBy(starter);
        if (!elsewhere) {
            situation.ended("shanxi", RegStatus.MOVED_OUT, "moved", "2022-01-01");
        }

        assertEquals(verdict, law.verdict("registration-to-cancel", situation));
    }

    @ParameterizedTest(name = "results {0}: {1}")
    @CsvSource({
        "FAILED FAILED*, Satisfied",
        "PASSED FAILED FAILED*, Satisfied",
        "FAILED*, Satisfied",
        "FAILED, Violated",
        "FAILED PASSED*, Violated",
        "FAILED FAILED* PASSED, Violated",
        "MISSED MISSED, Violated",
        ", Undetermined",
    })
    @DisplayName("R-REG-132 reason 4: failed, and failed again after training (* is the assessment after training)")
    void a_doctor_failed_again_after_training(String results, String verdict) {
        assertEquals(verdict, law.verdict("assessment-failed-again", assessed(results).form("reasonNo", "4")));
        assertEquals("NotInForce", law.verdict("assessment-failed-again", assessed(results).form("reasonNo", "10")));
    }

    @ParameterizedTest(name = "results {0}: {1}")
    @CsvSource({
        "MISSED MISSED, Satisfied",
        "PASSED MISSED MISSED, Satisfied",
        "MISSED PASSED MISSED, Violated",
        "MISSED MISSED PASSED, Violated",
        "MISSED - MISSED, Violated",
        "MISSED, Violated",
        "FAILED FAILED*, Violated",
        ", Undetermined",
    })
    @DisplayName("R-REG-132 reason 5: the last two cycles, consecutive, none attended (- is a cycle without a record)")
    void a_doctor_missed_two_consecutive_cycles(String results, String verdict) {
        assertEquals(verdict, law.verdict("assessments-missed", assessed(results).form("reasonNo", "5")));
        assertEquals("NotInForce", law.verdict("assessments-missed", assessed(results).form("reasonNo", "10")));
    }

    @ParameterizedTest(name = "since {0}, nowhere {1}: {2}")
    @CsvSource({
        "2023-05-06, true, Satisfied",
        "2023-05-07, true, Violated",
        "2020-01-01, true, Violated",
        "2023-05-06, false, Violated",
        ", true, Violated",
    })
    @DisplayName("R-REG-132 reason 6: interrupted for two years, everywhere; registered only in 2021, nobody interrupted in 2020")
    void practice_has_been_interrupted_for_two_years(String since, boolean nowhere, String verdict) {
        assertEquals(verdict, law.verdict("practice-interrupted",
                doctor().form("reasonNo", "6").form("interruptedSince", since).form("practisesNowhere", nowhere)));
    }

    @Test
    @DisplayName("R-REG-132 reason 6: an institution knows its own province only; what was filed since speaks against it")
    void practice_elsewhere_is_asked_for_and_a_later_filing_contradicts() {
        Situation situation = doctor().form("reasonNo", "6").form("interruptedSince", "2023-05-06")
                .form("practisesNowhere", true).startedBy(Starter.INSTITUTION);

        assertEquals("Undetermined", law.verdict("practice-interrupted", situation));
        assertEquals("Satisfied", law.verdict("practice-interrupted",
                situation.ended("shanxi", RegStatus.CANCELLED, "cancel-10", "2023-01-01")));
        assertEquals("Violated", law.verdict("practice-interrupted",
                situation.filed("F", "hebei", FilingKind.FILING, "H2", "130104", "2024-01-01", "2026-01-01", "11")));
        assertEquals("NotInForce", law.verdict("practice-interrupted", situation.form("reasonNo", "10")));
    }

    @Test
    @DisplayName("R-REG-132: the 11th ground is off until a policy turns it on")
    void the_residual_ground_is_off_by_default() {
        Situation situation = doctor().form("reasonNo", "11").startedBy(Starter.COMMISSION);

        assertEquals("Violated", law.verdict("residual-ground-on", situation));
        assertEquals("Satisfied", new Law().parameter("cancellation.residualGround", "ON").verdict("residual-ground-on", situation));
        assertEquals("NotInForce", law.verdict("residual-ground-on", doctor()));
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({"COMMISSION, 130100, Satisfied", "COMMISSION, 130000, Satisfied", "COMMISSION, 130104, Violated",
        "COMMISSION, 130200, Violated", "COMMISSION, 140000, Violated", "COMMISSION, , Undetermined", "DOCTOR, 130104, NotInForce"})
    @DisplayName("R-REG-131, R-REG-133: another commission notifies the one that registered, those above it may act")
    void a_commission_cancels_what_it_or_one_under_it_registered(Starter starter, String division, String verdict) {
        Situation elsewhere = doctor().startedBy(starter).at("office of " + division, "130102").decidedAt(division);

        assertEquals(verdict, law.verdict("cancelled-by-the-registering-authority", elsewhere.authorities("40")));
        assertEquals("COMMISSION".equals(starter.name()) ? "Satisfied" : verdict,
                law.verdict("cancelled-by-the-registering-authority", doctor().startedBy(starter).decidedAt("130102")));
    }

    /** P08: licensed doctor at H1 in 河北 and at S1 in 山西, who asks for cancellation in 河北 at the own wish. */
    private static Situation doctor() {
        return new Situation().type("cancellation").at("H1", "130102").qualified("clinical", 1, "10")
                .registered("hebei", "H1", "130102", "clinical", "11").registered("shanxi", "S1", "140105", "clinical", "11")
                .form("registrationId", id("hebei")).form("reasonNo", "10");
    }

    /** Assesses in cycles of two years from 2013 on; a retest falls into the cycle before it. */
    private static Situation assessed(String results) {
        Situation situation = doctor();
        LocalDate start = LocalDate.of(2011, 1, 1);
        for (String result : results == null ? new String[0] : results.split(" ")) {
            boolean retest = result.endsWith("*");
            start = retest ? start : start.plusYears(2);
            LocalDate end = start.plusYears(2).minusDays(1);
            if (!"-".equals(result)) {
                situation.assessed(new Standing.Assessment(id(result + start + retest), TenantId.of("13"), start, end,
                        RecordAssessment.Procedure.GENERAL, RecordAssessment.Result.valueOf(result.replace("*", "")), retest,
                        end.plusDays(retest ? 180 : 10)));
            }
        }
        return situation;
    }
}
