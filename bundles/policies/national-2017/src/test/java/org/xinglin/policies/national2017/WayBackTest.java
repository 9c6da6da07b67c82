package org.xinglin.policies.national2017;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinglin.policies.national2017.Doctors.candidate;
import static org.xinglin.policies.national2017.Doctors.ended;
import static org.xinglin.policies.national2017.Doctors.qualification;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.business.BanKind;
import org.xinglin.api.business.RegStatus;
import org.xinglin.testkit.Situation;

@DisplayName("late and repeated registration (R-REG-64, R-REG-175, R-REG-185…189)")
class WayBackTest {

    private final Law law = new Law();

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
        Situation situation = candidate().qualified(qualification("clinical", 1, "10", 2023, awarded)).on(on);
        if (from != null) {
            situation.form("lateTraining", Doctors.training(from, to, assessed));
        }
        assertEquals(verdict, law.verdict("late-registration-trained", situation));
    }

    @ParameterizedTest
    @CsvSource({"2023, 2024-12-31, Satisfied", "2023, 2025-01-01, Undetermined", "2023, 2025-12-30, Undetermined",
        "2023, 2025-12-31, Violated", "1998, 2025-01-01, Violated"})
    @DisplayName("R-REG-64: when only the year of award is known, the days between are the authority's to see")
    void only_the_year_is_known(int year, String on, String verdict) {
        assertEquals(verdict, law.verdict("late-registration-trained",
                candidate().qualified(qualification("clinical", 1, "10", year, null)).on(on)));
    }

    @ParameterizedTest(name = "{0} {1} on {2}, judged {3}, assessed {4}: {5}")
    @CsvSource({
        "CANCELLED, cancel-10, 2023-05-06, 2025-05-05, , NotInForce",
        "CANCELLED, cancel-10, 2023-05-06, 2025-05-06, , Violated",
        "CANCELLED, cancel-10, 2023-05-06, 2025-05-06, 2025-05-01, Satisfied",
        "CANCELLED, cancel-10, 2023-05-06, 2025-05-06, 2023-05-01, Violated",
        "CANCELLED, cancel-4, 2024-05-06, 2025-05-06, , Violated",
        "CANCELLED, cancel-4, 2024-05-06, 2025-05-06, 2025-04-01, Satisfied",
        "CANCELLED, cancel-7, 2025-01-06, 2025-05-06, , Violated",
        "CANCELLED, cancel-8, 2025-01-06, 2025-05-06, , Violated",
        "CANCELLED, departed-two-years, 2025-04-06, 2025-05-06, , Violated",
        "RESCINDED, improper-means, 2025-01-06, 2025-05-06, , Violated",
        "RESCINDED, wrong-departure, 2025-01-06, 2025-05-06, , NotInForce",
    })
    @DisplayName("R-REG-174, R-REG-185, R-REG-187: re-registration after interruption or a bar asks for an assessment")
    void interrupted_practice_is_assessed(RegStatus status, String cause, String ended, String on, String assessed,
            String verdict) {
        Situation situation = ended(status, cause, ended).on(on);
        if (assessed != null) {
            situation.form("lateTraining", Doctors.training(assessed, assessed, assessed));
        }
        assertEquals(verdict, law.parameter("reRegistrationTrainingMonths", "0")
                .verdict("interrupted-practice-assessed", situation));
        assertEquals("NotInForce", law.verdict("late-registration-trained", situation));
    }

    @ParameterizedTest
    @CsvSource({"2025-05-05, NotInForce", "2025-05-06, Violated"})
    @DisplayName("R-REG-175: departed less than two years ago one registers again as anybody, afterwards assessed")
    void a_departed_doctor_has_two_years_to_come_back(String on, String verdict) {
        assertEquals(verdict, law.verdict("interrupted-practice-assessed",
                ended(RegStatus.DEPARTED, "departed-1", "2023-05-06").on(on)));
    }

    @ParameterizedTest
    @CsvSource({"PRACTICE_BAN, 2025-04-30, Violated", "PRACTICE_BAN, 2025-01-04, NotInForce", "SUSPENSION, 2025-04-30, NotInForce"})
    @DisplayName("R-REG-185: a ban that has run out since the registration ended is a bar that lapsed; a suspension is none")
    void a_ban_that_has_lapsed_asks_for_an_assessment(BanKind kind, String last, String verdict) {
        assertEquals(verdict, law.verdict("interrupted-practice-assessed",
                ended(RegStatus.CANCELLED, "cancel-10", "2025-01-05").banned(Doctors.ban(kind, "2024-04-30", last))));
    }

    @Test
    @DisplayName("R-REG-187: until the law of 2022, six months of training besides")
    void before_2022_re_registration_asks_for_training_too() {
        assertEquals("Violated", law.verdict("interrupted-practice-assessed",
                ended(RegStatus.CANCELLED, "cancel-10", "2018-01-01").on("2021-01-01")
                        .form("lateTraining", Doctors.training("2020-11-01", "2020-11-30", "2020-12-01"))));
        assertEquals("Satisfied", law.verdict("interrupted-practice-assessed",
                ended(RegStatus.CANCELLED, "cancel-10", "2018-01-01").on("2021-01-01")
                        .form("lateTraining", Doctors.training("2020-05-01", "2020-10-31", "2020-12-01"))));
    }

    @ParameterizedTest
    @CsvSource({"cancel-1, false, Violated", "cancel-1, true, Satisfied", "cancel-7, false, Violated", "cancel-7, true, Satisfied",
        "cancel-10, false, NotInForce"})
    @DisplayName("R-REG-132 nos. 1 and 7: bars without term last until their ground is gone")
    void a_ground_without_term_is_shown_to_be_gone(String cause, boolean proved, String verdict) {
        assertEquals(verdict, law.verdict("cancellation-ground-gone",
                ended(RegStatus.CANCELLED, cause, "2025-01-05").form("groundGoneProof", proved ? Situation.id("proof") : null)));
    }

    @Test
    @DisplayName("R-REG-132: who has been registered again since then is not asked once more")
    void what_was_proved_once_is_not_asked_again() {
        assertEquals("NotInForce", law.verdict("cancellation-ground-gone",
                ended(RegStatus.CANCELLED, "cancel-7", "2020-01-05").registered("again", "H2", "130104", "clinical", "11")));
    }
}
