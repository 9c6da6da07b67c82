package org.xinglin.itests.scenario;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Plays SC-01 to SC-06: changes, second provinces and filings of licensed doctors; the first has the fixture itself. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class LicensedScenarios extends Scenario {

    @Test
    @Order(1)
    @DisplayName("SC-01: a cross-province move takes the filings with it (R-REG-05, 54, 117, 123, 125, 152; R-PUB-07)")
    void a_move_to_another_province_takes_the_filings_with_it() {
        ScenarioDoctor p01 = world.given("P01");
        String hebei = registration(p01, "13");
        stillValidAndPublicInHebei(p01, hebei);

        ScenarioApplication change = p01.applies("change", "14", move(p01, "13", "S1", true));
        stillValidAndPublicInHebei(p01, hebei);
        noTaskForTheOrigin(change);
        change.confirmed();
        stillValidAndPublicInHebei(p01, hebei);
        noTaskForTheOrigin(change);
        goesTo("S1", "A140105", change.approved());
        String e1 = change.completed();

        becomes("MOVED_OUT", "河北 registration", () -> p01.status(hebei));
        becomes("a 山西 registration", () -> p01.valid("14").isPresent());
        registered(p01, "14", "S1", 1, "14", INTERNAL);
        JsonNode old = p01.registrations("13").get(0);
        JsonNode now = p01.registration("14");
        assertAll("one atomic step",
                () -> assertEquals(e1, now.path("eRegId").asText()),
                () -> assertEquals(e1, old.path("eRegId").asText()),
                () -> assertEquals(old.path("ledgerPosition"), now.path("ledgerPosition")),
                () -> assertEquals(old.path("ledgerPosition"), p01.filing("H2").path("ledgerPosition")),
                () -> assertEquals("MOVED_IN", now.path("bizStatus").asText()));
        for (String institution : List.of("H2", "H3")) {
            assertEquals("LAPSED", p01.filingStatus(institution), institution);
            assertEquals("change-of-practice-place", p01.filing(institution).path("cause").asText());
        }
        unpublished("13", p01);
        assertEquals(List.of("S1"), institutions(published("14", p01)));
        noTaskForTheOrigin(change);
        List.of("H1", "A130102").forEach(origin -> told(origin, "office-doctor-moved", p01));
        assertEquals("ACTIVE", p01.account(), "R-REG-125");
    }

    private static void noTaskForTheOrigin(ScenarioApplication change) {
        for (String origin : List.of("H1", "A130102")) {
            assertTrue(world.applicationsOf(origin).stream().noneMatch(a -> a.path("id").asText().equals(change.id())),
                    "a task for " + origin);
        }
    }

    private void stillValidAndPublicInHebei(ScenarioDoctor p01, String registration) {
        assertAll("R-REG-123",
                () -> assertEquals("VALID", p01.status(registration)),
                () -> assertEquals("VALID", p01.filingStatus("H2")),
                () -> assertEquals("VALID", p01.filingStatus("H3")),
                () -> assertEquals(Set.of("H1", "H2", "H3"), Set.copyOf(institutions(published("13", p01)))),
                () -> assertEquals(List.of(), world.publicByCode("14", p01.practiceCode())));
    }

    @Test
    @Order(2)
    @DisplayName("SC-02: a move inside the province also ends filings (R-REG-46, 113, 118, 152)")
    void a_move_inside_the_province_ends_filings() {
        ScenarioDoctor p01 = world.given("P01");
        String row = registration(p01, "13");
        refusedFor("answers-about-the-move", p01.refused("change", "13", move(p01, "13", "H2", true)));

        ScenarioApplication change = p01.applies("change", "13", move(p01, "13", "H2", false));
        change.carriedThrough();

        goesTo("H2", "A130104", change);
        becomes("LAPSED", "F2", () -> p01.filingStatus("H3"));
        assertEquals("LAPSED", p01.filingStatus("H2"));
        assertEquals(row, registration(p01, "13"), "the row is kept");
        registered(p01, "13", "H2", 1, "13", INTERNAL);
        assertEquals(List.of("H2"), institutions(published("13", p01)));
        for (String institution : List.of("H1", "H3")) {
            p01.applies("filing", "13", filing(p01, "13", institution)).carriedThrough();
            becomes("VALID", "new filing at " + institution, () -> p01.filingStatus(institution));
        }
    }

    @Test
    @Order(3)
    @DisplayName("SC-03: a change of title keeps filings, a change of scope ends them (R-REG-119, 232, 233, 153)")
    void a_change_of_scope_ends_filings_and_a_change_of_title_does_not() {
        ScenarioDoctor p01 = world.given("P01");
        JsonNode qualifications = p01.qualifications();
        p01.applies("maintenance", "13", form("registrationId", registration(p01, "13"), "title", "232")).carriedThrough();
        becomes("232", "title", () -> p01.registration("13").path("title").asText());
        assertEquals("VALID", p01.filingStatus("H3"));
        assertEquals(qualifications, p01.qualifications());

        ScenarioApplication change = p01.applies("change", "13", form("registrationId", registration(p01, "13"),
                "scopes", List.of(PAEDIATRICS), "scopeEvidence", evidence()));
        goesTo("H1", "A130102", change.confirmed());
        change.approved().completed();

        becomes("LAPSED", "F2", () -> p01.filingStatus("H3"));
        assertEquals("change-of-scope", p01.filing("H3").path("cause").asText());
        registered(p01, "13", "H1", 1, "13", PAEDIATRICS);
        becomes("[\"儿科专业\"]", "published scope", () -> published("13", p01).path("scopes").toString());
    }

    @Test
    @Order(4)
    @DisplayName("SC-04: two provinces at once, identical (R-REG-44, 49, 65, 142; R-ACC-38)")
    void a_second_province_with_the_same_qualification_and_scope_keeps_the_first() {
        ScenarioDoctor p01 = world.given("P01");
        String hebei = registration(p01, "13");
        p01.applies("registration", "14", register(p01, "S1", INTERNAL)).carriedThrough();

        becomes("a 山西 registration", () -> p01.valid("14").isPresent());
        registered(p01, "14", "S1", 1, "14", INTERNAL);
        registered(p01, "13", "H1", 1, "13", INTERNAL);
        assertEquals(hebei, registration(p01, "13"));
        assertEquals("VALID", p01.filingStatus("H2"));
        assertEquals("VALID", p01.filingStatus("H3"));
        assertEquals(1, world.publicByCode("13", p01.practiceCode()).size());
        assertEquals(List.of("S1"), institutions(published("14", p01)));
        becomes("14 情景医院S1 VALID", "医师在外省注册情况 at H1", () -> {
            for (JsonNode elsewhere : world.at("H1").get("tenants/13/institution/doctors-elsewhere").ok().path("registrations")) {
                if (elsewhere.path("registrationId").asText().equals(hebei)) {
                    return String.join(" ", elsewhere.path("tenant").asText(), elsewhere.path("institutionName").asText(),
                            elsewhere.path("status").asText());
                }
            }
            return "none";
        });
        refusedFor("filing-within-the-practice-place", p01.refused("filing", "14", filing(p01, "13", "S2")));
        p01.applies("filing", "14", filing(p01, "14", "S2")).carriedThrough();
        becomes("VALID", "filing on the 山西 registration", () -> p01.filingStatus("S2"));
    }

    @Test
    @Order(5)
    @DisplayName("SC-05: two provinces, not identical: only with the consequence acknowledged, then the first ends (R-REG-66)")
    void a_second_province_that_differs_ends_the_first() {
        ScenarioDoctor p01 = world.given("P01");
        String hebei = registration(p01, "13");
        Map<String, Object> differing = register(p01, "S1", INTERNAL, GENERAL);
        List<JsonNode> refusal = p01.refused("registration", "14", differing);
        refusedFor("second-province-identical-or-acknowledged", refusal);
        assertFalse(refusal.get(0).path("message").path("zh").asText().isEmpty(), "an explanation");

        p01.applies("registration", "14", and(differing, "acknowledgeMismatch", true)).carriedThrough();

        becomes("MISMATCH_VOID", "河北 registration", () -> p01.status(hebei));
        becomes("a 山西 registration", () -> p01.valid("14").isPresent());
        registered(p01, "14", "S1", 1, "14", INTERNAL, GENERAL);
        assertEquals("LAPSED", p01.filingStatus("H2"));
        assertEquals("LAPSED", p01.filingStatus("H3"));
        unpublished("13", p01);
        published("14", p01);
        List.of("H1", "A130102").forEach(first -> told(first, "office-registration-ended", p01));
    }

    @Test
    @Order(6)
    @DisplayName("SC-05: the order of scopes and duplicates are no difference (R-REG-66)")
    void the_order_of_scopes_is_no_difference() {
        ScenarioDoctor p01 = world.given("P01", Map.of("scopes", INTERNAL + " " + PAEDIATRICS));
        p01.applies("registration", "14", register(p01, "S1", PAEDIATRICS, INTERNAL, PAEDIATRICS)).carriedThrough();
        becomes("a 山西 registration", () -> p01.valid("14").isPresent());
        registered(p01, "14", "S1", 1, "14", INTERNAL, PAEDIATRICS);
        registered(p01, "13", "H1", 1, "13", INTERNAL, PAEDIATRICS);
        assertEquals("VALID", p01.filingStatus("H2"));
    }

    @Test
    @Order(7)
    @DisplayName("SC-05: with policy REJECT it is refused in both cases (R-REG-66)")
    void with_the_policy_reject_a_differing_second_province_is_refused_even_if_acknowledged() throws IOException {
        ScenarioDoctor p01 = world.given("P01");
        Map<String, Object> differing = register(p01, "B1", INTERNAL, GENERAL);
        world.configure("11", List.of("parameter.secondProvinceMismatch = REJECT"));
        try {
            becomes("the policy in force", () -> p01.refused("registration", "11", and(differing, "acknowledgeMismatch", true))
                    .stream().anyMatch(f -> f.path("code").asText().equals("second-province-identical-or-acknowledged")));
            refusedFor("second-province-identical-or-acknowledged", p01.refused("registration", "11", differing));
        } finally {
            world.configure("11", List.of());
        }
    }

    @Test
    @Order(8)
    @DisplayName("SC-06: no filing across provinces (R-REG-141, 142)")
    void no_filing_in_another_province() {
        ScenarioDoctor p01 = world.given("P01");
        Map<String, Object> filing = filing(p01, "13", "S1");
        refusedFor("filing-within-the-practice-place", p01.refused("filing", "14", filing));
        assertNotEquals(List.of(), p01.refused("filing", "13", filing), "S1 is no institution of 河北");
        assertTrue(world.applicationsOf("S1").stream().noneMatch(a -> a.path("personName").asText().equals(p01.name())),
                "no task for S1");
    }
}
