package org.xinglin.policies.national2017;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.policies.national2017.Doctors.assistant;
import static org.xinglin.policies.national2017.Doctors.qualification;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.policy.Provision;
import org.xinglin.api.policy.Verdict;
import org.xinglin.testkit.Situation;

@DisplayName("what is demanded of 助理医师升执业医师 (R-REG-80…82)")
class UpgradeLawTest {

    private final Law law = new Law();

    @Test
    @DisplayName("SC-09: with nothing else changed nothing stands against the upgrade")
    void an_upgrade_alone_breaks_nothing() {
        for (Provision provision : Law.provisions().stream().filter(p -> p.types().contains("upgrade")).toList()) {
            Verdict said = law.says(provision.id(), assistant());
            assertTrue(said.equals(Verdict.satisfied()) || said.equals(Verdict.notInForce()), provision.id());
        }
    }

    @Test
    @DisplayName("R-REG-82: a valid registration as assistant of one's own")
    void it_starts_from_a_valid_registration_as_assistant() {
        assertEquals("Satisfied", law.verdict("upgrade-from-valid-assistant", assistant()));
        assertEquals("Violated", law.verdict("upgrade-from-valid-assistant",
                assistant().ended("R", RegStatus.DEPARTED, "departure", "2025-01-05")));
        assertEquals("Violated", law.verdict("upgrade-from-valid-assistant",
                assistant().form("registrationId", Situation.id("somebody else's"))));
        assertEquals("Violated", law.verdict("upgrade-from-valid-assistant", assistant()
                .registered("L", "X1", "610102", "doctor", "11").form("registrationId", Situation.id("L"))));
    }

    @ParameterizedTest(name = "level {0} of {1}: {2}")
    @CsvSource({"1, 10, Satisfied", "2, 10, Violated", "1, 20, Violated", "1, 41, Violated"})
    @DisplayName("R-REG-80, R-REG-82: a qualification as licensed doctor of the same category")
    void it_leads_to_a_doctors_qualification_of_the_category(int level, String category, String verdict) {
        assertEquals(verdict, law.verdict("upgrade-to-doctor-of-the-category",
                assistant().qualified("doctor", level, category)));
    }

    @ParameterizedTest(name = "institution {0}, category {1}, scopes {2}, same scope demanded {3}: {4}")
    @CsvSource({
        ", , , true, Satisfied",
        "H1, 10, 11, true, Satisfied",
        "H1, , 11 11, true, Satisfied",
        "H3, , , true, Violated",
        ", 41, , true, Violated",
        ", , 12, true, Violated",
        ", , 11 12, true, Violated",
        ", , 12, false, Satisfied",
        "H3, , , false, Violated",
    })
    @DisplayName("R-REG-80, R-REG-81, SC-10: another institution, category or scope is a change of registration")
    void nothing_else_changes(String institution, String category, String scopes, String sameScope, String verdict) {
        Situation situation = assistant().form("category", category)
                .form("institutionId", institution == null ? null : Situation.id(institution))
                .form("scopes", scopes == null ? null : List.of(scopes.split(" ")));
        Verdict said = law.parameter("upgrade.requireSameScope", sameScope)
                .says("upgrade-keeps-institution-and-scope", situation);
        assertEquals(verdict, said.getClass().getSimpleName());
        if (said instanceof Verdict.Violated violated) {
            assertTrue(violated.findings().get(0).message().zh().contains("变更"));
        }
    }

    @Test
    @DisplayName("R-REG-60, R-FEED-04, R-REG-92: the new qualification is verified as in 注册")
    void the_new_qualification_is_verified() {
        assertEquals("Violated", law.verdict("qualification-verified",
                assistant().qualified(qualification("doctor", 1, "10", 2023, null, "EXAM", false, true))));
        assertEquals("Violated", law.verdict("certificate-code-issued",
                assistant().qualified(qualification("doctor", 1, "10", 2023, null, "EXAM", true, false))));
        assertEquals("Violated", law.verdict("military-qualification-exchanged",
                assistant().qualified(qualification("doctor", 1, "10", 2023, null, "MILITARY", true, false))));
    }

    @Test
    @DisplayName("R-REG-45: a licensed registration already in the province stands against it, the assistant's own does not")
    void one_licensed_registration_in_the_province() {
        assertEquals("Satisfied", law.verdict("one-valid-registration-per-place", assistant()));
        assertEquals("Violated", law.verdict("one-valid-registration-per-place",
                assistant().registered("L", "H2", "130104", "doctor", "11")));
    }

    @Test
    @DisplayName("R-REG-06: the authority is that of the new qualification's category")
    void the_authority_is_found_by_the_qualification() {
        assertEquals("Satisfied", law.verdict("authority-configured", assistant().authorities("10")));
        assertEquals("Violated", law.verdict("authority-configured", assistant().authorities("40")));
    }
}
