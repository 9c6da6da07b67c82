package org.xinglin.policies.national2017;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinglin.policies.national2017.Doctors.ban;
import static org.xinglin.policies.national2017.Doctors.qualification;
import static org.xinglin.testkit.Situation.id;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.business.BanKind;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.RegStatus;
import org.xinglin.testkit.Situation;

@DisplayName("what is demanded of 注册备案 and its undoing (R-REG-170…176)")
class DepartureLawTest {

    private static final String MAIN = "departs-from-the-main-institution";

    private final Law law = new Law();

    @Test
    @DisplayName("R-REG-171: only the main institution; where a doctor is only filed, the filing ends instead")
    void only_the_main_institution_reports_a_departure() {
        assertEquals("Satisfied", law.verdict(MAIN, leaving()));
        assertEquals("Violated", law.verdict(MAIN, leaving().at("H2", "130104")
                .filed("F", "hebei", FilingKind.FILING, "H2", "130104", "2025-01-01", "2025-12-31", "11")));
        assertEquals("Violated", law.verdict(MAIN, leaving().ended("hebei", RegStatus.MOVED_OUT, "moved", "2025-05-01")));
        assertEquals("Undetermined", law.verdict(MAIN, leaving().nationalEndAway()));
        assertEquals("Undetermined", law.verdict(MAIN, leaving().withoutInstitution()));
    }

    @ParameterizedTest
    @CsvSource({"2025-05-06, Satisfied", "2025-05-07, Violated", "2025-04-06, Satisfied", "2024-01-01, Satisfied",
        ", Violated"})
    @DisplayName("R-REG-170: after the formalities; a report later than 30 days is late and still taken")
    void the_formalities_are_completed_before_the_report(String completed, String verdict) {
        assertEquals(verdict, law.verdict("departure-formalities-completed", leaving().form("formalitiesOn", completed)));
    }

    @ParameterizedTest(name = "{0} {1}, province allows {2}: {3}")
    @CsvSource({
        "retired, , , NotInForce",
        "transfer, , , NotInForce",
        "other, 援外, , Violated",
        "other, 援外, 援外 出国, Satisfied",
        "other, 出国, 援外 出国, Satisfied",
        "other, 援疆, 援外 出国, Violated",
        "other, , 援外 出国, Violated",
    })
    @DisplayName("R-REG-170: the five causes; others where the province lays them down")
    void another_cause_is_one_that_the_province_laid_down(String cause, String other, String allowed, String verdict) {
        Law here = allowed == null ? law : law.parameter("departure.otherCauses", allowed);

        assertEquals(verdict, here.verdict("departure-cause-named", leaving().form("cause", cause).form("otherCause", other)));
    }

    @ParameterizedTest
    @CsvSource({"DEPARTED, Satisfied", "CANCELLED, Violated", "MOVED_OUT, Violated"})
    @DisplayName("R-REG-176: what is undone is a departure filing of this province")
    void only_a_departure_is_undone(RegStatus status, String verdict) {
        assertEquals(verdict, law.verdict("departed-registration", back().ended("hebei", status, "x", "2025-05-01")));
        assertEquals("Violated", law.verdict("departed-registration", back().at("S1", "140105")));
    }

    @ParameterizedTest(name = "level {0} left {1}, now valid: level {2} at {3}: {4}")
    @CsvSource({
        "1, 130102, , , Satisfied",
        "1, 130102, 1, 140105, Satisfied",
        "1, 130102, 1, 130104, Violated",
        "2, 130102, , , Satisfied",
        "2, 130102, 2, 130104, Violated",
        "2, 130102, 2, 130102, Violated",
        "2, 130102, 1, 130102, Violated",
    })
    @DisplayName("R-REG-176, R-REG-44, R-REG-45: only while the place is free; an assistant has one place only")
    void a_taken_place_is_not_given_twice(int level, String left, Integer now, String at, String verdict) {
        Situation situation = new Situation().type("departure-undo").at("H1", left).qualified("old", level, "10")
                .registered("R", "H1", left, "old", "11").ended("R", RegStatus.DEPARTED, "departed-transfer", "2025-05-01")
                .form("registrationId", id("R"));
        if (now != null) {
            situation.qualified("new", now, "10").registered("N", "N1", at, "new", "11");
        }

        assertEquals(verdict, law.verdict("place-still-free", situation));
    }

    @ParameterizedTest(name = "other registration {0} for {1} on {2}: {3}")
    @CsvSource({
        "CANCELLED, cancel-3, 2025-05-01, Violated",
        "CANCELLED, cancel-3, 2025-04-30, Satisfied",
        "CANCELLED, cancel-9, 2025-05-03, Violated",
        "CANCELLED, cancel-10, 2025-05-03, Satisfied",
        "TO_MILITARY, military, 2025-05-03, Violated",
        "RESCINDED, improper-means, 2025-05-03, Violated",
        "MOVED_OUT, moved, 2025-05-03, Satisfied",
    })
    @DisplayName("R-REG-176, R-REG-135: what ended everything since then would have ended this one as well")
    void a_cancellation_of_the_person_since_then_bars_the_return(RegStatus status, String cause, String on, String verdict) {
        assertEquals(verdict, law.verdict("nothing-bars-the-return",
                back().registered("other", "S1", "140105", "clinical", "11").ended("other", status, cause, on)));
    }

    @Test
    @DisplayName("R-REG-176: a ban, a rescinded qualification or a closed institution bars the return")
    void a_ban_a_rescinded_qualification_or_a_closed_institution_bars_the_return() {
        String provision = "nothing-bars-the-return";

        assertEquals("Satisfied", law.verdict(provision, back()));
        assertEquals("Violated", law.verdict(provision, back().banned(ban(BanKind.PRACTICE_BAN, "2025-05-02", "2030-05-01"))));
        assertEquals("Violated", law.verdict(provision, back().banned(ban(BanKind.EXAM_FRAUD, "2025-05-02", null))));
        assertEquals("Satisfied", law.verdict(provision, back().banned(ban(BanKind.SUSPENSION, "2025-05-02", "2025-11-01"))));
        assertEquals("Violated", law.verdict(provision,
                back().qualified(qualification("clinical", 1, "10", 2020, null, "EXAM", false, true))));
        assertEquals("Violated", law.verdict(provision, back().institution("二级", false, "03")));
    }

    /** The main institution H1 files the departure of its licensed doctor. */
    private static Situation leaving() {
        return new Situation().type("departure").startedBy(Starter.INSTITUTION).at("H1", "130102").qualified("clinical", 1, "10")
                .registered("hebei", "H1", "130102", "clinical", "11")
                .form("registrationId", id("hebei")).form("cause", "retired").form("formalitiesOn", "2025-04-30");
    }

    /** The commission undoes a departure of 2025-05-01. */
    private static Situation back() {
        return leaving().type("departure-undo").startedBy(Starter.COMMISSION)
                .ended("hebei", RegStatus.DEPARTED, "departed-transfer", "2025-05-01");
    }
}
