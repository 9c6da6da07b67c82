package org.xinglin.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.account.Account;

/** Every refusal and failure is a problem document with a stable code (RFC 9457). */
class ProblemsTest {

    private static final String DOCTOR = "Bearer d.t1";
    private final ObjectMapper json = new ObjectMapper();
    private World world;

    @BeforeEach
    void begin() {
        world = new World(0);
        world.doctors.put("t1", World.doctor(Account.State.ACTIVE));
    }

    @AfterEach
    void end() {
        world.close();
    }

    private JsonNode problem(HttpResponse<String> answer, int status, String code) throws Exception {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
        JsonNode body = json.readTree(answer.body());
        assertEquals(status, body.get("status").asInt());
        assertEquals(code, body.get("code").asText());
        assertEquals("urn:xinglin:problem:" + code, body.get("type").asText());
        assertFalse(body.get("title").asText().isEmpty());
        assertTrue(body.get("findings").isArray());
        return body;
    }

    @ParameterizedTest
    @CsvSource({"level-mismatch, 422", "one-unfinished-application, 409", "username-taken, 409",
        "code-sent-too-often, 429", "application-state, 409", "activation-locked, 429", "mobile-in-use, 409",
        "doctor-not-yours, 403", "one-open-application, 409"})
    void refusal_carries_findings_and_the_status_that_fits(String code, int status) throws Exception {
        world.applications(Map.of("submit", a -> Outcome.refused(List.of(
                Finding.of(code, "R-REG-68", "/form/scopes", "不行", "no"), Finding.of("other", "R-REG-61", "也不行", "nor")))));
        JsonNode body = problem(world.post("/tenants/13/applications",
                "{\"type\":\"registration\",\"form\":{},\"reason\":\"首次\"}", "Authorization", DOCTOR), status, code);
        assertEquals("不行", body.get("detail").asText());
        assertEquals(2, body.get("findings").size());
        assertEquals("R-REG-68", body.at("/findings/0/rule").asText());
        assertEquals("/form/scopes", body.at("/findings/0/field").asText());
        assertEquals("no", body.at("/findings/0/message/en").asText());
    }

    @Test
    void language_is_chinese_unless_english_is_asked_for() throws Exception {
        assertTrue(problem(world.get("/tenants/99/institutions"), 404, "unknown").get("title").asText().contains("未找到"));
        HttpResponse<String> english = world.get("/tenants/99/institutions", "Accept-Language", "en-GB,en;q=0.9,zh;q=0.1");
        assertEquals("Not found", problem(english, 404, "unknown").get("title").asText());
        assertEquals("en", english.headers().firstValue("Content-Language").orElse(""));
    }

    @Test
    void unknown_tenant_is_404_and_one_that_waits_is_503_naming_what_for() throws Exception {
        problem(world.get("/disclosure/99/doctors?name=a"), 404, "unknown");
        problem(world.get("/disclosure/hebei/doctors?name=a"), 404, "unknown");
        HttpResponse<String> waiting = world.get("/disclosure/14/doctors?name=a");
        assertTrue(problem(waiting, 503, "unavailable").get("detail").asText().contains("policy national-2022"));
        assertTrue(waiting.headers().firstValue("Retry-After").isPresent());
    }

    @Test
    void part_that_is_away_is_503_and_serves_again_when_it_is_back() throws Exception {
        JsonNode away = problem(world.get("/disclosure/13/doctors?name=a"), 503, "unavailable");
        assertTrue(away.get("detail").asText().contains("disclosure"));
        world.disclosure(Map.of("search", a -> Outcome.accepted(List.of())));
        assertEquals(200, world.get("/disclosure/13/doctors?name=a").statusCode());
        world.services.disclosure = null;
        problem(world.get("/disclosure/13/doctors?name=a"), 503, "unavailable");
    }

    @Test
    void malformed_json_is_told_by_place_and_never_by_value() throws Exception {
        String idNo = "13010219900101123X";
        JsonNode broken = problem(world.post("/accounts", "{\n  \"idNo\": \"" + idNo + "\", }"), 400, "malformed-json");
        assertTrue(broken.get("detail").asText().contains("第 2 行"), broken.toString());
        assertFalse(broken.toString().contains(idNo));
        JsonNode mistyped = problem(world.post("/accounts", "{\"idNo\": {\"no\": \"" + idNo + "\"}}"), 400,
                "malformed-json");
        assertTrue(mistyped.get("detail").asText().contains("/idNo"), mistyped.toString());
        assertFalse(mistyped.toString().contains(idNo));
        JsonNode unknown = problem(world.post("/accounts", "{\"nmae\": \"x\"}"), 400, "unknown-member");
        assertTrue(unknown.get("detail").asText().contains("/nmae"), unknown.toString());
        problem(world.post("/accounts", ""), 400, "malformed-json");
        problem(world.post("/accounts", "null"), 400, "malformed-json");
    }

    @Test
    void missing_members_are_named_one_by_one() throws Exception {
        JsonNode body = problem(world.post("/sessions", "{\"login\":\" \"}"), 422, "member-missing");
        assertEquals("/login", body.at("/findings/0/field").asText());
        assertEquals("/password", body.at("/findings/1/field").asText());
    }

    @Test
    void protocol_mistakes_are_problems_too() throws Exception {
        problem(world.get("/nothing-here"), 404, "unknown");
        problem(world.send("PUT", "/health", "x"), 405, "method-not-allowed");
        problem(world.send("POST", "/sessions", "a=b", "Content-Type", "application/x-www-form-urlencoded"), 415,
                "unsupported-media-type");
        problem(world.get("/tenants/13/applications/not-a-uuid", "Authorization", DOCTOR), 400, "malformed-parameter");
        problem(world.get("/health", "Accept", "image/png"), 406, "not-acceptable");
    }

    @Test
    void body_over_one_mebibyte_is_too_large() throws Exception {
        problem(world.post("/sessions", "{\"login\":\"" + "a".repeat(1 << 20) + "\"}"), 413, "too-large");
    }

    @Test
    void unforeseen_failure_is_an_incident_that_tells_nothing() throws Exception {
        world.applications(Map.of("find", a -> {
            throw new IllegalStateException("secret 13010219900101123X");
        }));
        JsonNode body = problem(world.get("/tenants/13/applications/" + new UUID(5, 5), "Authorization", DOCTOR), 500,
                "internal-error");
        assertTrue(body.get("incident").asText().matches("[0-9a-f]{8}"));
        assertFalse(body.toString().contains("secret"));
    }

    @Test
    void wrong_password_is_401_and_a_locked_account_429() throws Exception {
        world.accounts(Map.of("signIn", a -> Outcome.refused(Finding.of(
                "right".equals(a[1]) ? "sign-in-locked" : "wrong-login-or-password", "R-ACC-05", "不对", "wrong"))));
        problem(world.post("/sessions", "{\"login\":\"a\",\"password\":\"b1\"}"), 401, "wrong-login-or-password");
        problem(world.post("/sessions", "{\"login\":\"a\",\"password\":\"right\"}"), 429, "sign-in-locked");
    }

    @Test
    void service_that_says_unavailable_is_503() throws Exception {
        world.applications(Map.of("find", a -> {
            throw new UnavailableException("ledger");
        }));
        assertTrue(problem(world.get("/tenants/13/applications/" + new UUID(5, 5), "Authorization", DOCTOR), 503,
                "unavailable").get("detail").asText().contains("ledger"));
        world.applications(Map.of("find", a -> Optional.empty()));
        problem(world.get("/tenants/13/applications/" + new UUID(5, 5), "Authorization", DOCTOR), 404, "unknown");
    }
}
