package org.xinglin.policies.national2017;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinglin.policies.national2017.Doctors.candidate;
import static org.xinglin.policies.national2017.Doctors.qualification;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.testkit.Situation;

@DisplayName("papers, residents and 中医(专长) doctors (R-REG-63, R-REG-71, R-REG-72)")
class SpecialRegistrationsTest {

    private final Law law = new Law();

    @Test
    @DisplayName("R-REG-63: employment is proved by an attachment or by the number of the paper")
    void employment_is_proved() {
        assertEquals("Satisfied", law.verdict("employment-proved", candidate()));
        assertEquals("Satisfied", law.verdict("employment-proved", candidate().form("employmentProof", null)
                .form("proofs", List.of(Situation.id("contract").toString()))));
        assertEquals("Violated", law.verdict("employment-proved", candidate().form("employmentProof", null)));
        assertEquals("Violated", law.verdict("employment-proved", candidate().form("employmentProof", null)
                .form("proofs", List.of())));
    }

    @Test
    @DisplayName("R-REG-63: the photo is demanded where the parameter says so")
    void the_photo_is_demanded_by_parameter() {
        assertEquals("NotInForce", law.verdict("photo-attached", candidate()));
        law.parameter("registration.photoRequired", "true");
        assertEquals("Violated", law.verdict("photo-attached", candidate()));
        assertEquals("Satisfied", law.verdict("photo-attached", candidate().form("photo", Situation.id("photo"))));
    }

    @ParameterizedTest(name = "resident {0}, {1}, scopes {2}: in force {3}, scopes {4}, employment {5}")
    @CsvSource({
        "true, BLANK, , Satisfied, Satisfied, NotInForce",
        "true, BLANK, 11, Satisfied, Satisfied, NotInForce",
        "true, ORDINARY, , Violated, Violated, NotInForce",
        "true, ORDINARY, 11, Violated, Satisfied, NotInForce",
        "false, BLANK, , NotInForce, Violated, Violated",
        "false, ORDINARY, 11, NotInForce, Satisfied, Violated",
    })
    @DisplayName("R-REG-71: until 2022 a resident registers without employment, scopes may be blank")
    void residents_register_while_it_is_in_force(boolean resident, String parameter, String scopes, String inForce,
            String named, String employed) {
        Situation situation = candidate().form("residency", resident).form("employmentProof", null)
                .form("scopes", scopes == null ? List.of() : List.of(scopes));
        law.parameter("residencyRegistration", parameter);
        assertEquals(inForce, law.verdict("residency-registration-in-force", situation));
        assertEquals(named, law.verdict("scopes-named", situation));
        assertEquals(employed, law.verdict("employment-proved", situation));
    }

    @ParameterizedTest(name = "{0}, scopes {1}, in words {2}: {3}")
    @CsvSource({
        "TCM_SKILL, 90, 针刺：颈肩腰腿痛, Satisfied",
        "TCM_SKILL, 90, , Violated",
        "TCM_SKILL, 51, 针刺：颈肩腰腿痛, Violated",
        "TCM_SKILL, 90 51, 针刺：颈肩腰腿痛, Violated",
        "EXAM, 90, 针刺：颈肩腰腿痛, Violated",
        "EXAM, 51, , Satisfied",
    })
    @DisplayName("R-REG-72: the scope of a 中医(专长) doctor is techniques and diseases in words")
    void a_tcm_specialists_scope_is_in_words(String origin, String scopes, String skills, String verdict) {
        assertEquals(verdict, law.verdict("tcm-skill-in-words", specialist(origin).form("scopes", List.of(scopes.split(" ")))
                .form("skills", skills)));
    }

    @ParameterizedTest(name = "held {0} {1}, change to {2} {3}: {4}")
    @CsvSource({
        "skill, 90, , , Satisfied",
        "skill, 90, , 51, Violated",
        "skill, 90, exam, 51, Satisfied",
        "exam, 51, , 90, Violated",
        "exam, 51, skill, 90, Violated",
        "exam, 51, , 58, Satisfied",
    })
    @DisplayName("R-REG-72: a change keeps the words of a 中医(专长) doctor and gives nobody else any")
    void a_change_keeps_the_words(String held, String scopes, String chosen, String asked, String verdict) {
        assertEquals(verdict, law.verdict("tcm-skill-in-words", specialist("TCM_SKILL").qualified("exam", 1, "41")
                .registered("R", "H1", "130102", held, scopes).type("change").form("registrationId", Situation.id("R"))
                .form("category", null).form("scopes", asked == null ? null : List.of(asked))
                .form("qualificationId", chosen == null ? null : Situation.id(chosen))));
    }

    @ParameterizedTest(name = "{0} at {1}, consent {2}: {3}")
    @CsvSource({
        "TCM_SKILL, 130102, false, Satisfied",
        "TCM_SKILL, 140105, false, Violated",
        "TCM_SKILL, 140105, true, Satisfied",
        "EXAM, 140105, false, NotInForce",
    })
    @DisplayName("R-REG-72: a 中医(专长) doctor practises where assessed; elsewhere with consent")
    void a_tcm_specialist_stays_in_the_province_of_assessment(String origin, String division, boolean consent, String verdict) {
        assertEquals(verdict, law.verdict("tcm-skill-in-its-province", specialist(origin).at("T1", division)
                .form("consentProof", consent ? Situation.id("consent") : null)));
    }

    @Test
    @DisplayName("R-REG-72: a change that keeps the qualification leads no 中医(专长) doctor out of the province either")
    void a_tcm_specialist_does_not_move_without_consent() {
        Situation moving = specialist("TCM_SKILL").registered("R", "H1", "130102", "skill", "90").type("change")
                .form("qualificationId", null).form("registrationId", Situation.id("R"));
        assertEquals("Violated", law.verdict("tcm-skill-in-its-province", moving.at("S1", "140105")));
        assertEquals("Satisfied", law.verdict("tcm-skill-in-its-province", moving.at("H2", "130104")));
    }

    private static Situation specialist(String origin) {
        return candidate().qualified(qualification("skill", 1, "41", 2024, "2024-06-01", origin, true, true))
                .form("qualificationId", Situation.id("skill")).form("category", "41");
    }
}
