package org.xinglin.policies.national2017;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.policy.Provision;
import org.xinglin.api.policy.Verdict;
import org.xinglin.testkit.Situation;

@DisplayName("what is demanded of 军队变更入 and 变更到军队 (R-REG-90…104)")
class MilitaryLawTest {

    private final Law law = new Law();

    @Test
    @DisplayName("R-REG-90, R-REG-92: a doctor who leaves the forces with an exchanged qualification")
    void who_leaves_the_forces_may_register() {
        assertNothingBroken("military-in", leaving());
        assertNothingBroken("military-in", leaving().registered("R", "H1", "130102", "exchanged", "11")
                .ended("R", RegStatus.TO_MILITARY, "to-military", "2010-01-05"));
    }

    @ParameterizedTest
    @CsvSource({"VALID, Violated", "TO_MILITARY, Satisfied", "CANCELLED, Satisfied"})
    @DisplayName("R-REG-90, R-REG-103: who is still on the local register does not come from the military")
    void who_is_on_the_local_register_does_not_come_in(RegStatus status, String verdict) {
        Situation situation = leaving().registered("R", "H1", "130102", "exchanged", "11");
        assertEquals(verdict, law.verdict("military-in-without-local-registration",
                status == RegStatus.VALID ? situation : situation.ended("R", status, "to-military", "2020-01-05")));
    }

    @ParameterizedTest
    @CsvSource({"scopes, 31, scope-of-the-category", "category, 20, level-and-category-of-the-qualification",
        "scopes, , scopes-named", "employmentProof, , employment-proved"})
    @DisplayName("R-REG-61, R-DAT-30, R-REG-94: category, scope and employment as in 注册")
    void it_is_judged_like_a_registration(String field, String value, String provision) {
        Object filled = "scopes".equals(field) ? value == null ? List.of() : List.of(value) : value;
        assertEquals("Violated", law.verdict(provision, leaving().form(field, filled)));
    }

    @Test
    @DisplayName("R-REG-37: grounds of refusal hold for who comes from the military, too")
    void grounds_of_refusal_hold() {
        assertEquals("Violated", law.verdict("no-organised-cheating", leaving()
                .registered("R", "H1", "130102", "exchanged", "11").ended("R", RegStatus.CANCELLED, "cancel-9", "2019-01-05")));
    }

    @Test
    @DisplayName("R-REG-100: who goes to the military has a valid local registration")
    void who_goes_has_a_valid_registration() {
        assertNothingBroken("military-out", going());
        assertEquals("Violated", law.verdict("military-out-from-valid-registration",
                going().ended("R", RegStatus.DEPARTED, "departure", "2025-01-05")));
        assertEquals("Violated", law.verdict("military-out-from-valid-registration",
                going().form("registrationId", Situation.id("another's"))));
    }

    @Test
    @DisplayName("R-REG-104: nobody goes without having seen that every local registration ends")
    void the_warning_is_acknowledged() {
        assertEquals("Violated", law.verdict("end-of-all-registrations-acknowledged", going().form("acknowledgeEnd", false)));
        assertEquals("Violated", law.verdict("end-of-all-registrations-acknowledged", going().form("acknowledgeEnd", null)));
    }

    private void assertNothingBroken(String type, Situation situation) {
        for (Provision provision : Law.provisions().stream().filter(p -> p.types().contains(type)).toList()) {
            Verdict said = law.says(provision.id(), situation);
            assertTrue(said.equals(Verdict.satisfied()) || said.equals(Verdict.notInForce()), provision.id());
        }
    }

    private static Situation leaving() {
        return Doctors.candidate().type("military-in")
                .qualified(Doctors.qualification("exchanged", 1, "10", 2015, "2015-12-01", "MILITARY", true, true))
                .form("qualificationId", Situation.id("exchanged"));
    }

    private static Situation going() {
        return new Situation().type("military-out").at("H1", "130102").qualified("clinical", 1, "10")
                .registered("R", "H1", "130102", "clinical", "11").form("registrationId", Situation.id("R"))
                .form("acknowledgeEnd", true);
    }
}
