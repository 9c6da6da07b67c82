package org.xinglin.policies.national2022;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.Situation.id;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.policy.Policy;
import org.xinglin.api.policy.Provision;
import org.xinglin.testkit.Situation;

@DisplayName("R-REG-115, R-DAT-31 since 2022-03-01: scopes are added after training and assessment (医师法 art 14)")
class AddedScopesTest {

    private final Provision provision = Law.provision("added-scopes-trained-and-assessed");

    private static Situation adding(String... scopes) {
        return new Situation().type("change").qualified("assistant", 2, "10").qualified("licensed", 1, "10")
                .registered("hebei", "H1", "130102", "assistant", "11").form("registrationId", id("hebei"))
                .form("scopes", List.of(scopes));
    }

    @ParameterizedTest(name = "{0}, completed {1}, assessed {2}: {3}")
    @CsvSource({
        "TRAINING, 2025-03-01, 2025-05-06, Satisfied",
        "TRAINING, 2025-05-06, 2025-05-06, Satisfied",
        "TRAINING, 2025-03-01, 2025-05-07, Violated",
        "TRAINING, 2025-03-02, 2025-03-01, Violated",
        "TRAINING, 2025-03-01, , Violated",
        "EDUCATION, 2025-03-01, 2025-05-06, Violated",
        "TRAINING, , 2025-05-06, Violated",
    })
    void training_and_assessment_are_needed(String kind, String completed, String assessed, String verdict) {
        Map<String, Object> evidence = new HashMap<>(Map.of("kind", kind, "body", "某医院"));
        if (completed != null) {
            evidence.put("completedOn", completed);
        }
        if (assessed != null) {
            evidence.put("assessedOn", assessed);
        }
        assertEquals(verdict, says(adding("11", "14").form("scopeEvidence", evidence)));
    }

    @Test
    void without_evidence_nothing_is_added_nor_replaced() {
        assertEquals("Violated", says(adding("11", "14")));
        assertEquals("Violated", says(adding("14")));
        assertEquals("NotInForce", says(adding("11")));
    }

    @Test
    @DisplayName("SC-10: scopes of another qualification are that one's (R-REG-81)")
    void scopes_of_another_qualification_are_that_ones() {
        assertEquals("NotInForce", says(adding("12").form("qualificationId", id("licensed"))));
        assertEquals("Undetermined", says(adding("12").nationalEndAway()));
    }

    @Test
    void it_is_law_since_the_doctors_law() {
        Policy policy = Law.OF_2022;
        assertTrue(policy.provisions().stream().anyMatch(p -> p.id().equals(provision.id())));
        assertEquals("TRAINED", policy.parameters().stream().filter(p -> p.name().equals("scopeAddition"))
                .filter(p -> p.holdsOn(LocalDate.of(2022, 3, 1))).findFirst().orElseThrow().value());
        assertTrue(policy.parameters().stream().filter(p -> p.name().equals("scopeAddition"))
                .noneMatch(p -> p.holdsOn(LocalDate.of(2022, 2, 28))));
    }

    private String says(Situation situation) {
        return provision.judge(situation.build(), name -> Optional.empty()).getClass().getSimpleName();
    }
}
