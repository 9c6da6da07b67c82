package org.xinglin.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.application.Actor;
import org.xinglin.api.application.AppState;
import org.xinglin.api.client.Client;
import org.xinglin.api.client.ClientCalls;
import org.xinglin.api.client.ClientScope;
import org.xinglin.api.client.Clients;

/** What programs may do, and as whom. */
class ClientsTest {

    private static final UUID ID = new UUID(7, 7);
    private static final String DECISION = "{\"agree\":true}";
    private static final Client HIS = new Client(new UUID(5, 5), World.HEBEI, Optional.of(World.HOSPITAL), "HIS",
            Set.of(ClientScope.READ_APPLICATIONS, ClientScope.CONFIRM_APPLICATIONS), 0);
    private static final Client PARTNER = new Client(new UUID(6, 6), TenantId.NATIONAL, Optional.empty(), "保险公司",
            Set.of(ClientScope.VERIFY_DOCTORS), 0);

    private final Map<String, Client> tokens = new HashMap<>();
    private final List<String> calls = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private OptionalLong wait = OptionalLong.empty();
    private World world;

    @BeforeEach
    void begin() {
        world = new World(1);
        tokens.put("his", HIS);
        tokens.put("reader", HIS.within(Set.of(ClientScope.READ_APPLICATIONS)));
        tokens.put("stranger", new Client(new UUID(5, 6), World.HEBEI, Optional.of(new UUID(4, 4)), "别院", HIS.scopes(), 0));
        tokens.put("elsewhere", new Client(new UUID(5, 7), TenantId.of("14"), Optional.of(World.HOSPITAL), "外省", HIS.scopes(), 0));
        tokens.put("partner", PARTNER);
        world.answer(Clients.class, s -> world.services.clients.clients = s, Map.of(
                "byToken", a -> Optional.ofNullable(tokens.get((String) a[0])),
                "authenticate", a -> "right".equals(a[1]) && HIS.clientId().equals(a[0]) ? Optional.of(HIS) : Optional.empty(),
                "issue", a -> HIS.scopes().containsAll((Set<?>) a[1]) ? Outcome.accepted(new Clients.Token("13.t",
                        world.clock.instant().plus(Duration.ofMinutes(10)), ((Client) a[0]).scopes()))
                        : Outcome.refused(Finding.of("scope-not-granted", "", "", ""))));
        world.answer(ClientCalls.class, s -> world.services.clients.calls = s, Map.of("admit", a -> wait,
                "record", a -> calls.add(((Client) a[0]).name() + " " + a[1] + " " + a[2])));
        world.applications(Map.of(
                "find", a -> Optional.of(World.application(ID, AppState.SUBMITTED)),
                "ofInstitution", a -> List.of(World.application(ID, AppState.SUBMITTED)),
                "confirm", a -> {
                    actors.add((Actor) a[2]);
                    return Outcome.accepted(World.application(ID, AppState.INST_CONFIRMED));
                }));
    }

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    @DisplayName("R-ACC-37: a client confirms as its institution's reviewer, and the step names the program")
    void a_client_confirms_for_its_institution() {
        assertEquals(200, decide("his").statusCode());
        assertEquals(new Actor(HIS.id(), "接口：HIS", World.HOSPITAL), actors.get(0));
        assertEquals(List.of("HIS decideAsInstitution ok"), calls);
    }

    @Test
    void without_the_scope_it_does_not() {
        assertEquals("scope-missing", code(decide("reader")));
        assertEquals(200, get("/tenants/13/institution/applications", "reader").statusCode());
        assertEquals(List.of("HIS decideAsInstitution scope-missing", "HIS applicationsOfInstitution ok"), calls);
        assertTrue(actors.isEmpty());
    }

    @Test
    void the_applications_of_others_do_not_exist_for_it() {
        assertEquals(404, get("/tenants/13/applications/" + ID, "stranger").statusCode());
        assertEquals(404, decide("stranger").statusCode());
        assertEquals(503, get("/tenants/14/institution/applications", "elsewhere").statusCode());
        assertEquals("other-tenant", code(get("/tenants/13/institution/applications", "elsewhere")));
        assertEquals(401, get("/tenants/13/institution/applications", "revoked").statusCode());
    }

    @Test
    void what_says_nothing_of_clients_is_closed_to_them() {
        for (String path : List.of("/tenants/13/institution/staff", "/tenants/13/authority/applications", "/accounts/me",
                "/ledger/verification", "/tenants/13/institution/clients", "/clients", "/staff-sessions/current")) {
            assertEquals("not-permitted", code(get(path, "his")), path);
        }
        assertEquals("not-permitted", code(get("/tenants/13/institution/applications", "partner")));
    }

    @Test
    @DisplayName("R-PUB-11: a partner's look-ups are counted by its own limit")
    void a_partner_looks_up_in_the_public_register_by_its_own_limit() {
        world.disclosure(Map.of("search", a -> Outcome.accepted(List.of())));
        for (int i = 0; i < 12; i++) {
            assertEquals(200, get("/disclosure/13/doctors?name=x", "partner").statusCode());
        }
        wait = OptionalLong.of(30);
        HttpResponse<String> refused = get("/disclosure/13/doctors?name=x", "partner");
        assertEquals(429, refused.statusCode());
        assertEquals("30", refused.headers().firstValue("Retry-After").orElse(""));
        assertEquals("保险公司 lookUpDoctors too-many-requests", calls.get(calls.size() - 1));
    }

    @Test
    void a_token_is_given_for_basic_or_form_credentials_and_errors_are_those_of_oauth() {
        String basic = "Basic " + Base64.getEncoder().encodeToString((HIS.clientId() + ":right").getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> given = token("grant_type=client_credentials&scope=applications%3Aread", "Authorization", basic);
        assertEquals(200, given.statusCode(), given.body());
        assertTrue(given.body().contains("\"access_token\":\"c.13.t\"") && given.body().contains("\"token_type\":\"Bearer\"")
                && given.body().contains("\"expires_in\":600"), given.body());
        assertEquals("no-store", given.headers().firstValue("Cache-Control").orElse(""));
        String form = "grant_type=client_credentials&client_id=" + HIS.clientId() + "&client_secret=";
        assertEquals(200, token(form + "right").statusCode());
        assertError(401, "invalid_client", token(form + "wrong"));
        assertError(401, "invalid_client", token("grant_type=client_credentials"));
        assertError(401, "invalid_client", token("grant_type=client_credentials", "Authorization", "Basic ???"));
        assertError(400, "invalid_request", token(form + "right", "Authorization", basic));
        assertError(400, "invalid_request", token("client_id=x"));
        assertError(400, "invalid_request", token("grant_type=client_credentials&grant_type=password"));
        assertError(400, "unsupported_grant_type", token("grant_type=password&username=a&password=b"));
        assertError(400, "invalid_scope", token(form + "right&scope=everything"));
        assertError(400, "invalid_scope", token(form + "right&scope=departments"));
        assertEquals("Basic realm=\"xinglin\"", token(form + "wrong").headers().firstValue("WWW-Authenticate").orElse(""));
        assertFalse(calls.isEmpty());
    }

    private static void assertError(int status, String code, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"error\":\"" + code + "\""), answer.body());
    }

    private HttpResponse<String> token(String form, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Content-Type", "application/x-www-form-urlencoded"));
        return world.send("POST", "/oauth/token", form, all.toArray(String[]::new));
    }

    private HttpResponse<String> decide(String token) {
        return world.post("/tenants/13/applications/" + ID + "/institution-decision", DECISION, "Authorization", "Bearer c." + token);
    }

    private HttpResponse<String> get(String path, String token) {
        return world.get(path, "Authorization", "Bearer c." + token);
    }

    private static String code(HttpResponse<String> answer) {
        return answer.body().replaceAll("(?s).*\"code\":\"([^\"]+)\".*", "$1");
    }
}
