package org.xinglin.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Staff;
import org.xinglin.api.takeover.TakeOver;

/** Take-overs by REST: for the national operator, by names of the drop folder (issue 3, item 9). */
class TakeOversTest {

    private static final String[] OPERATOR = {"Authorization", "Bearer s.operator", "Content-Type", "application/json"};
    private static final String[] OFFICER = {"Authorization", "Bearer s.officer", "Content-Type", "application/json"};

    private final List<Object> begun = new ArrayList<>();

    private World world() {
        World world = new World(0);
        world.staff.put("operator", World.officer(TenantId.NATIONAL, Staff.Role.NATIONAL, new UUID(0, 0)));
        world.staff.put("officer", World.officer(World.HEBEI, Staff.Role.AUTHORITY, World.COMMISSION));
        TakeOver.Report report = new TakeOver.Report(World.HEBEI, false, TakeOver.Stage.TAKING,
                List.of(new TakeOver.FileReport("registrations.csv", 100, 60, 5, 10)), 70, 55, Instant.EPOCH, Optional.empty(), 5_000, 15,
                Optional.of(2L), Optional.empty());
        world.answer(TakeOver.class, s -> world.services.national.takeOver = s, Map.of(
                "folders", a -> List.of("register-13"),
                "last", a -> a[0].equals(World.HEBEI) ? Optional.of(report) : Optional.empty(),
                "start", a -> {
                    if (!a[1].equals("register-13")) {
                        throw new IllegalArgumentException("the drop folder has no such folder");
                    }
                    begun.addAll(Arrays.asList(a));
                    return report;
                }));
        return world;
    }

    @Test
    @DisplayName("issue 3, item 9: the operator begins a take-over and reads how far it is while it runs")
    void the_operator_begins_a_take_over_and_follows_it() throws Exception {
        try (World world = world()) {
            assertEquals("[\"register-13\"]", world.get("/take-overs/folders", OPERATOR).body());
            HttpResponse<String> answer = world.send("POST", "/take-overs/13",
                    "{\"folder\":\"register-13\",\"checkOnly\":true,\"encoding\":\"GB18030\"}", OPERATOR);
            assertEquals(202, answer.statusCode(), answer.body());
            assertEquals("/api/take-overs/13", answer.headers().firstValue("Location").orElse("").replaceFirst("http://[^/]+", ""));
            assertEquals(List.of(World.HEBEI, "register-13", new TakeOver.Options(true, Charset.forName("GB18030"))), begun);
            JsonNode progress = new ObjectMapper().readTree(world.get("/take-overs/13", OPERATOR).body());
            assertEquals("TAKING", progress.get("stage").asText());
            assertEquals(List.of(100, 60, 5, 10, 15, 2), List.of(progress.get("rows").asInt(), progress.get("taken").asInt(),
                    progress.get("unchanged").asInt(), progress.get("rejected").asInt(), progress.get("rowsPerSecond").asInt(),
                    progress.get("secondsRemaining").asInt()));
            assertFalse(progress.hasNonNull("endedAt"));
        }
    }

    @Test
    @DisplayName("issue 3, item 9: nobody else begins one, and no path is followed out of the drop folder")
    void nothing_else_is_taken_over() {
        try (World world = world()) {
            assertEquals(403, world.send("POST", "/take-overs/13", "{\"folder\":\"register-13\"}", OFFICER).statusCode());
            assertEquals(401, world.get("/take-overs/13").statusCode());
            assertEquals(409, world.send("POST", "/take-overs/13", "{\"folder\":\"../etc\"}", OPERATOR).statusCode());
            assertEquals(400, world.send("POST", "/take-overs/13", "{\"folder\":\"register-13\",\"encoding\":\"EBCDIC\"}", OPERATOR)
                    .statusCode());
            assertEquals(List.of(), begun);
        }
    }
}
