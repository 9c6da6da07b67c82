package org.xinglin.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.account.Staff;
import org.xinglin.api.exchange.Exchange;
import org.xinglin.api.ledger.Ledger;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.api.policy.PolicyRef;
import org.xinglin.api.qualification.ExamFeed;

/** What the national operator sees of feeds, ledger and outboxes: counts, reasons and numbers, no persons. */
class NationalEndTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String[] OPERATOR = {"Authorization", "Bearer s.operator"};
    private static final String[] OFFICER = {"Authorization", "Bearer s.officer"};
    private static final Instant AT = Instant.parse("2025-06-02T01:00:00Z");

    private World world() {
        World world = new World(0);
        world.staff.put("operator", World.officer(TenantId.NATIONAL, Staff.Role.NATIONAL, new UUID(0, 0)));
        world.staff.put("officer", World.officer(World.HEBEI, Staff.Role.AUTHORITY, World.COMMISSION));
        return world;
    }

    private static LedgerEntry entry(long position) {
        return new LedgerEntry(position, World.PERSON, 2, new UUID(1, position), World.HEBEI, "change", LocalDate.of(2025, 6, 1),
                "E2025SECRET", "110130102000001", List.of(new PolicyRef("law-2022", "1.0.0")), List.of(), AT, "0".repeat(64), "a".repeat(64));
    }

    @Test
    @DisplayName("R-PUB-20, R-PUB-24: the ledger is browsed from its end backwards, by position, and no entry tells whose it is")
    void the_ledger_is_browsed_without_persons() throws Exception {
        try (World world = world()) {
            world.answer(Ledger.class, s -> world.services.ledger = s, Map.of("before",
                    a -> List.of(entry(Math.min((Long) a[0], 8) - 1))));
            String newest = world.get("/ledger/entries", OPERATOR).body();
            JsonNode entry = JSON.readTree(newest).get(0);
            assertEquals(7, entry.get("position").asLong());
            assertEquals("law-2022", entry.at("/policies/0/id").asText());
            assertEquals(3, JSON.readTree(world.get("/ledger/entries?before=4&limit=1", OPERATOR).body()).get(0).get("position").asLong());
            assertFalse(newest.contains("SECRET") || newest.contains("110130102000001") || newest.contains(World.PERSON.toString()), newest);
            assertEquals(403, world.get("/ledger/entries", OFFICER).statusCode());
            assertEquals(401, world.get("/ledger/entries").statusCode());
        }
    }

    @Test
    @DisplayName("R-FEED-13, R-PUB-24: the reasons of quarantined records are read page by page, by the national operator alone")
    void quarantined_records_are_read_with_their_reasons() throws Exception {
        try (World world = world()) {
            ExamFeed.Report batch = new ExamFeed.Report("nmec-2025-NMEC-001", ExamFeed.State.ACCEPTED, 3, 3, 2, 0, 0, 0, 1, "", AT, 5);
            world.answer(ExamFeed.class, s -> world.services.examFeed = s, Map.of(
                    "batch", a -> a[0].equals(batch.batch()) ? Optional.of(batch) : Optional.empty(),
                    "rejected", a -> (int) a[1] > 0 ? List.of() : List.of(new ExamFeed.Rejected(1, 4, "3", "gender", "R-FEED-13", "1", "性别 / gender"))));
            JsonNode told = JSON.readTree(world.get("/feeds/exam-centre/batches/nmec-2025-NMEC-001/quarantined", OPERATOR).body());
            assertEquals("R-FEED-13 4 gender", told.at("/0/rule").asText() + " " + told.at("/0/line") + " " + told.at("/0/field").asText());
            assertEquals("[]", world.get("/feeds/exam-centre/batches/nmec-2025-NMEC-001/quarantined?after=1", OPERATOR).body());
            assertEquals(404, world.get("/feeds/exam-centre/batches/nmec-2024-NMEC-001/quarantined", OPERATOR).statusCode());
            assertEquals(403, world.get("/feeds/exam-centre/batches/nmec-2025-NMEC-001/quarantined", OFFICER).statusCode());
        }
    }

    @Test
    @DisplayName("R-REG-12: every outbox says how much waits, since when and what failed; one that is away says so; all is tried again at once")
    void outboxes_say_what_waits() throws Exception {
        try (World world = world()) {
            world.answer(Exchange.class, s -> world.services.exchange = s, Map.of(
                    "waiting", a -> {
                        if (!a[0].equals(World.HEBEI)) {
                            throw new UnavailableException("tenant " + a[0] + ": store");
                        }
                        return List.of(new Exchange.Waiting(new UUID(3, 1), TenantId.NATIONAL, "ledger.request", AT, 4, AT.plusSeconds(60),
                                "the national end is away"), new Exchange.Waiting(new UUID(3, 2), TenantId.NATIONAL, "ledger.request",
                                AT.plusSeconds(5), 0, AT, ""));
                    },
                    "retryNow", a -> 2));
            JsonNode all = JSON.readTree(world.get("/exchange", OPERATOR).body());
            JsonNode hebei = all.findParents("tenant").stream().filter(it -> it.get("tenant").asText().equals("13")).findFirst().orElseThrow();
            assertEquals("2 1 the national end is away", hebei.get("waiting") + " " + hebei.get("failing") + " " + hebei.get("lastProblem").asText());
            assertEquals(AT, Instant.parse(hebei.get("oldest").asText()));
            assertTrue(all.findParents("tenant").stream().filter(it -> !it.get("tenant").asText().equals("13"))
                    .noneMatch(it -> it.get("there").asBoolean()));
            assertEquals("{\"messages\":2}", world.send("POST", "/exchange/13/retry", null, OPERATOR).body());
            assertEquals(403, world.send("POST", "/exchange/13/retry", null, OFFICER).statusCode());
            assertEquals(403, world.get("/exchange", OFFICER).statusCode());
        }
    }
}
