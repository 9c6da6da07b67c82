package org.xinglin.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.Staff;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.CollectiveSubmissions;
import org.xinglin.api.application.CollectiveSubmissions.Line;

@DisplayName("R-REG-60, L1 art 13: 集体办理")
class CollectiveTest {

    private static final String AT = "/tenants/13/institution/collective-applications";
    private static final String[] CLERK = {"Authorization", "Bearer s.clerk"};
    private static final String LINE = "{\"name\":\"%s\",\"idNo\":\"%s\",\"form\":{\"scopes\":[\"01\"]%s}}";

    private final List<Line> submitted = new ArrayList<>();
    private World world;

    @BeforeEach
    void begin() {
        world = new World(0);
        world.doctors.put("doctor", World.doctor(Account.State.ACTIVE));
        world.staff.put("clerk", World.officer(World.HEBEI, Staff.Role.INSTITUTION, World.HOSPITAL));
        world.staff.put("operator", new Staff(new UUID(8, 9), World.HEBEI, "operator", "经办", Staff.Role.INSTITUTION,
                World.HOSPITAL, Optional.of(Staff.Post.OPERATOR)));
        world.staff.put("officer", World.officer(World.HEBEI, Staff.Role.AUTHORITY, World.COMMISSION));
        world.answer(CollectiveSubmissions.class, s -> world.services.menus.collective = s, Map.of("submit", a -> {
            Line line = (Line) a[2];
            submitted.add(line);
            return switch (line.person().name()) {
                case "有误" -> Outcome.refused(Finding.of("id-number-wrong", "R-REG-197", "/idNo", "有误", "wrong"));
                case "停机" -> Outcome.refused(Finding.of("unavailable", "", "停机", "away"));
                default -> Outcome.accepted(World.application(UUID.nameUUIDFromBytes((a[1] + line.person().idNo()).getBytes()),
                        AppState.INST_CONFIRMED));
            };
        }));
    }

    @AfterEach
    void end() {
        world.close();
    }

    private static String body(String... lines) {
        return "{\"reason\":\"单位集体办理\",\"lines\":[" + String.join(",", lines) + "]}";
    }

    private JsonNode results(String body, String... headers) throws Exception {
        HttpResponse<String> answer = world.post(AT, body, headers);
        assertEquals(200, answer.statusCode(), answer.body());
        return new ObjectMapper().readTree(answer.body());
    }

    @Test
    @DisplayName("R-REG-60: each line is taken in or refused by itself, with its findings; no number comes back")
    void each_line_stands_for_itself() throws Exception {
        JsonNode results = results(body(LINE.formatted("甲", "13010219900101001X", ""), LINE.formatted("有误", "1", ""),
                LINE.formatted("停机", "AWAY", ""), "{\"name\":\"缺\"}", "null",
                LINE.formatted("乙", "13010219900101002X", ",\"category\":\"11\",\"title\":null")), CLERK);
        List<Boolean> accepted = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        results.forEach(result -> {
            accepted.add(result.get("accepted").asBoolean());
            result.get("findings").forEach(f -> codes.add(f.get("code").asText()));
        });
        assertEquals(List.of(true, false, false, false, false, true), accepted);
        assertEquals(List.of("id-number-wrong", "unavailable", "member-missing", "member-missing", "member-missing"), codes);
        assertEquals(6, results.get(5).get("line").asInt());
        assertFalse(results.toString().contains("13010219900101"), "R-PUB-24");
        assertEquals(List.of("13010219900101001X", "1", "AWAY", "13010219900101002X"),
                submitted.stream().map(line -> line.person().idNo()).toList());
        assertEquals("01", submitted.get(0).person().idType(), "the resident identity card if nothing is said");
        assertEquals(Map.of("scopes", List.of("01"), "category", "11"), submitted.get(3).form());
        assertEquals("Line[]", submitted.get(0).toString());
    }

    @Test
    @DisplayName("R-REG-21: the same list sent again with its key is the same applications")
    void the_same_key_has_one_effect_for_each_person() throws Exception {
        String body = body(LINE.formatted("甲", "A", ""), LINE.formatted("乙", "B", ""));
        String[] keyed = {"Authorization", "Bearer s.clerk", "Idempotency-Key", "k1"};
        assertEquals(results(body, keyed), results(body, keyed));
        assertNotEquals(results(body, keyed).get(0).get("application"), results(body, keyed).get(1).get("application"));
        assertNotEquals(results(body, CLERK), results(body, CLERK));
    }

    @Test
    @DisplayName("R-ACC-37: who confirms for the institution does it, 1 to 200 persons at once")
    void only_a_reviewer_submits_and_not_too_many() {
        String line = LINE.formatted("甲", "A", "");
        assertEquals(422, world.post(AT, body(), CLERK).statusCode());
        assertEquals(422, world.post(AT, body(java.util.Collections.nCopies(201, line).toArray(String[]::new)), CLERK).statusCode());
        assertEquals(422, world.post(AT, "{\"lines\":[" + line + "]}", CLERK).statusCode());
        for (String token : List.of("s.operator", "s.officer", "d.doctor")) {
            assertEquals(403, world.post(AT, body(line), "Authorization", "Bearer " + token).statusCode(), token);
        }
        assertEquals(401, world.post(AT, body(line)).statusCode());
        assertEquals(List.of(), submitted);
    }
}
