package org.xinglin.policies.national2017;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinglin.testkit.Situation.id;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.business.RegStatus;
import org.xinglin.testkit.Situation;

@DisplayName("what is demanded of 证书补办 and 信息维护 (R-REG-225, R-REG-226, R-REG-230, R-REG-231, R-REG-236)")
class CertificateLawTest {

    private final Law law = new Law();

    @ParameterizedTest
    @CsvSource({"VALID, Satisfied", "DEPARTED, Violated", "CANCELLED, Violated", "MOVED_OUT, Violated"})
    @DisplayName("R-REG-226, R-REG-230: a valid registration")
    void it_needs_a_valid_registration(RegStatus status, String verdict) {
        Situation situation = status == RegStatus.VALID ? doctor() : doctor().ended("hebei", status, "x", "2025-01-01");

        assertEquals(verdict, law.verdict("valid-at-the-main-institution", situation));
    }

    @Test
    @DisplayName("R-REG-236: a doctor who has moved meanwhile asks the new main institution; another province's is not changed here")
    void the_one_asked_is_the_main_institution_still() {
        assertEquals("Violated", law.verdict("valid-at-the-main-institution", doctor().at("H2", "130104")));
        assertEquals("Violated", law.verdict("valid-at-the-main-institution", doctor().at("S1", "140105")));
        assertEquals("Undetermined", law.verdict("valid-at-the-main-institution", doctor().nationalEndAway()));
        assertEquals("Undetermined", law.verdict("valid-at-the-main-institution", doctor().withoutInstitution()));
    }

    @ParameterizedTest(name = "{0}, statement {1}, original {2}, province {3}: {4}")
    @CsvSource({
        "LOST, 河北日报2025-05-01, , REQUIRED, Satisfied",
        "LOST, , , REQUIRED, Violated",
        "LOST, , true, REQUIRED, Violated",
        "LOST, , , WAIVED, Satisfied",
        "DAMAGED, , true, REQUIRED, Satisfied",
        "DAMAGED, , false, REQUIRED, Violated",
        "DAMAGED, 河北日报2025-05-01, , WAIVED, Violated",
    })
    @DisplayName("R-REG-225: lost: a statement of loss unless the province waives it; damaged: the original handed in")
    void loss_is_stated_and_damage_handed_in(String why, String statement, Boolean original, String province, String verdict) {
        assertEquals(verdict, law.parameter("reissue.lossStatement", province).verdict("loss-or-damage-shown",
                doctor().form("why", why).form("lossStatement", statement).form("originalHandedIn", original)));
    }

    @Test
    @DisplayName("R-REG-225: the statement of loss is demanded unless said otherwise")
    void a_statement_of_loss_is_the_rule() {
        assertEquals("Violated", law.verdict("loss-or-damage-shown", doctor().form("why", "LOST")));
    }

    @ParameterizedTest
    @CsvSource({"photo, 00000000-0000-0007-0000-000000000001, Satisfied", "school, 河北医科大学, Satisfied",
        "education, 20, Satisfied", "title, 232, Satisfied", "why, x, Violated"})
    @DisplayName("R-REG-231: photo, school, education or title, at least one")
    void there_is_something_to_maintain(String field, String value, String verdict) {
        assertEquals(verdict, law.verdict("something-to-maintain", doctor().type("maintenance").form(field, value)));
    }

    private static Situation doctor() {
        return new Situation().type("reissue").at("H1", "130102").qualified("clinical", 1, "10")
                .registered("hebei", "H1", "130102", "clinical", "11").form("registrationId", id("hebei"));
    }
}
