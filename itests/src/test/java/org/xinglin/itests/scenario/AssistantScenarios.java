package org.xinglin.itests.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Plays SC-07 to SC-10: assistants, whose practice place is the county, and how they become licensed doctors. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class AssistantScenarios extends Scenario {

    @Test
    @Order(9)
    @DisplayName("SC-07: an assistant's border is the county, a licensed doctor's the province (R-REG-42, 141)")
    void an_assistant_files_in_the_county_only() {
        ScenarioDoctor p02 = world.given("P02");
        ScenarioDoctor p01 = world.given("P01");
        p02.applies("filing", "13", filing(p02, "13", "H3")).carriedThrough();
        becomes("VALID", "the assistant's filing in the county", () -> p02.filingStatus("H3"));
        refusedFor("filing-within-the-practice-place", p02.refused("filing", "13", filing(p02, "13", "H2")));
        p01.applies("filing-cancel", "13", form("filingId", p01.filing("H2").path("id").asText())).carriedThrough();
        becomes("WITHDRAWN", "the filing that there was", () -> p01.filingStatus("H2"));
        p01.applies("filing", "13", filing(p01, "13", "H2")).carriedThrough();
        becomes("VALID", "the licensed doctor's filing in another county", () -> p01.filingStatus("H2"));
    }

    @Test
    @Order(10)
    @DisplayName("SC-08: an assistant moves one district further (R-REG-44, 46, 67, 117)")
    void an_assistant_who_moves_to_the_next_district_changes_the_practice_place() {
        ScenarioDoctor p02 = world.given("P02");
        String old = registration(p02, "13");
        p02.applies("filing", "13", filing(p02, "13", "H3")).carriedThrough();
        becomes("VALID", "filing", () -> p02.filingStatus("H3"));
        refusedFor("answers-about-the-move", p02.refused("change", "13", move(p02, "13", "H2", false)));
        Map<String, Object> second = form("institutionId", id("S1"), "qualificationId", p02.qualification(2, "10"),
                "category", "10", "scopes", List.of(INTERNAL), "employmentProof", "聘用合同 2025-3");
        refusedFor("assistant-one-place", p02.refused("registration", "14", second));

        Map<String, Object> computed = move(p02, "13", "H2", true);
        computed.remove("practicePlaceChanges");
        ScenarioApplication change = p02.applies("change", "13", computed);
        change.carriedThrough();

        goesTo("H2", "A130104", change);
        becomes("MOVED_OUT", "old registration", () -> p02.status(old));
        becomes("LAPSED", "filing", () -> p02.filingStatus("H3"));
        registered(p02, "13", "H2", 2, "130104", INTERNAL);
        assertNotEquals(old, registration(p02, "13"));
        assertEquals(Set.of("VALID", "MOVED_OUT"),
                p02.registrations("13").stream().map(r -> r.path("status").asText()).collect(Collectors.toSet()));
    }

    @Test
    @Order(11)
    @DisplayName("SC-09: the upgrade changes the level and nothing else (R-REG-48, 80, 84; R-DAT-20)")
    void an_upgraded_assistant_keeps_everything_but_level_and_place() {
        ScenarioDoctor p02 = world.given("P02");
        String assistant = registration(p02, "13");
        p02.passes(2023, "13", "110");

        ScenarioApplication upgrade = p02.applies("upgrade", "13", upgrade(p02));
        goesTo("H1", "A130102", upgrade.confirmed());
        upgrade.approved().completed();

        becomes("SUPERSEDED", "registration as assistant", () -> p02.status(assistant));
        becomes("the registration as doctor", () -> p02.valid("13").isPresent());
        registered(p02, "13", "H1", 1, "13", INTERNAL);
        becomes("执业医师", "published level", () -> published("13", p02).path("level").asText());
        assertEquals("河北省", published("13", p02).path("practicePlace").asText());
        assertTrue(p02.practiceCode().startsWith("2"));
        p02.applies("filing", "13", filing(p02, "13", "H2")).carriedThrough();
        becomes("VALID", "filing in another district", () -> p02.filingStatus("H2"));
    }

    @Test
    @Order(12)
    @DisplayName("SC-10: an upgrade with another scope or institution has to be a change (R-REG-80, 81)")
    void an_upgrade_with_another_scope_or_institution_is_a_change() {
        ScenarioDoctor p02 = world.given("P02");
        String assistant = registration(p02, "13");
        p02.passes(2023, "13", "110");
        for (Map<String, Object> other : List.of(and(upgrade(p02), "scopes", List.of(SURGERY)),
                and(upgrade(p02), "institutionId", id("H3")))) {
            List<JsonNode> refusal = p02.refused("upgrade", "13", other);
            refusedFor("upgrade-keeps-institution-and-scope", refusal);
            assertTrue(refusal.toString().contains("变更"), "the advice to use 变更");
        }

        ScenarioApplication change = p02.applies("change", "13", and(move(p02, "13", "H3", true),
                "qualificationId", p02.qualification(1, "10"), "scopes", List.of(SURGERY), "scopeEvidence", evidence()));
        change.carriedThrough();

        goesTo("H3", "A130102", change);
        becomes("the registration as doctor", () -> p02.valid("13").filter(r -> r.path("level").asInt() == 1).isPresent());
        registered(p02, "13", "H3", 1, "13", SURGERY);
        assertNotEquals("VALID", p02.status(assistant));
    }

    private static Map<String, Object> upgrade(ScenarioDoctor doctor) {
        return form("registrationId", registration(doctor, "13"), "qualificationId", doctor.qualification(1, "10"));
    }
}
