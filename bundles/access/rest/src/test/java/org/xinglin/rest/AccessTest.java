package org.xinglin.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.TestClock;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.Accounts;
import org.xinglin.api.account.Staff;
import org.xinglin.api.account.StaffAccounts;
import org.xinglin.api.account.Verification;
import org.xinglin.api.application.Actor;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Submission;

/** Who may do what, and as whom. */
class AccessTest {

    private static final UUID ID = new UUID(7, 7);
    private static final String SUBMISSION = "{\"type\":\"%s\",\"form\":{\"institution\":\"x\"},\"reason\":\"首次注册\"}";
    private World world;

    @BeforeEach
    void begin() {
        world = new World(0);
        world.doctors.put("active", World.doctor(Account.State.ACTIVE));
        world.doctors.put("created", World.doctor(Account.State.CREATED));
        world.staff.put("clerk", World.officer(World.HEBEI, Staff.Role.INSTITUTION, World.HOSPITAL));
        world.staff.put("officer", World.officer(World.HEBEI, Staff.Role.AUTHORITY, World.COMMISSION));
        world.staff.put("stranger", World.officer(World.HEBEI, Staff.Role.INSTITUTION, new UUID(4, 4)));
        world.staff.put("operator", World.officer(TenantId.NATIONAL, Staff.Role.NATIONAL, new UUID(0, 0)));
        world.applications(Map.of(
                "find", a -> Optional.of(World.application(ID, AppState.SUBMITTED)),
                "submit", a -> Outcome.accepted(World.application(((Submission) a[1]).id(), AppState.SUBMITTED)),
                "confirm", a -> Outcome.accepted(World.application(ID, AppState.INST_CONFIRMED))));
    }

    @AfterEach
    void end() {
        world.close();
    }

    private static String code(HttpResponse<String> answer) {
        return answer.body().replaceAll("(?s).*\"code\":\"([^\"]+)\".*", "$1");
    }

    @Test
    void nobody_comes_in_without_a_session() {
        HttpResponse<String> answer = world.get("/accounts/me");
        assertEquals(401, answer.statusCode());
        assertEquals("Bearer", answer.headers().firstValue("WWW-Authenticate").orElse(""));
        assertEquals(401, world.get("/accounts/me", "Authorization", "Bearer d.ended").statusCode());
        assertEquals(401, world.get("/accounts/me", "Authorization", "Bearer active").statusCode());
        assertEquals(200, world.get("/accounts/me", "Authorization", "Bearer d.active").statusCode());
        assertEquals(200, world.get("/accounts/me", "Cookie", "xinglin_session=d.active").statusCode());
    }

    @Test
    void doctor_is_no_staff_and_staff_no_doctor() {
        assertEquals(403, world.get("/tenants/13/authority/applications", "Authorization", "Bearer d.active").statusCode());
        assertEquals(403, world.get("/accounts/me", "Authorization", "Bearer s.clerk").statusCode());
        assertEquals(403, world.get("/ledger/verification", "Authorization", "Bearer s.officer").statusCode());
        assertEquals(503, world.get("/ledger/verification", "Authorization", "Bearer s.operator").statusCode());
    }

    @Test
    void staff_come_no_further_than_their_tenant_and_office() {
        world.staff.put("elsewhere", World.officer(World.SHANXI, Staff.Role.INSTITUTION, World.HOSPITAL));
        String address = "/tenants/13/applications/" + ID;
        assertEquals("other-tenant", code(world.get(address, "Authorization", "Bearer s.elsewhere")));
        assertEquals(404, world.get(address, "Authorization", "Bearer s.stranger").statusCode());
        assertEquals(200, world.get(address, "Authorization", "Bearer s.clerk").statusCode());
        assertEquals(200, world.get(address, "Authorization", "Bearer s.officer").statusCode());
        assertEquals(404, world.post(address + "/institution-decision", "{\"agree\":true}", "Authorization",
                "Bearer s.stranger").statusCode());
    }

    @Test
    void doctor_sees_only_own_applications() {
        Account other = new Account(new UUID(6, 6), new org.xinglin.api.PersonId(new UUID(6, 6)), "lisi", "李四", "01", "*",
                "*", true, "*", true, true, Account.State.ACTIVE);
        world.doctors.put("other", other);
        assertEquals(404, world.get("/tenants/13/applications/" + ID, "Authorization", "Bearer d.other").statusCode());
    }

    @Test
    void institution_decides_as_itself() {
        AtomicReference<Actor> actor = new AtomicReference<>();
        world.applications(Map.of("find", a -> Optional.of(World.application(ID, AppState.SUBMITTED)), "confirm", a -> {
            actor.set((Actor) a[2]);
            assertEquals(false, a[3]);
            assertEquals("材料不全", a[4]);
            return Outcome.accepted(World.application(ID, AppState.INST_REJECTED));
        }));
        assertEquals(200, world.post("/tenants/13/applications/" + ID + "/institution-decision",
                "{\"agree\":false,\"reason\":\"材料不全\"}", "Authorization", "Bearer s.clerk").statusCode());
        assertEquals(World.HOSPITAL, actor.get().office());
    }

    @Test
    @DisplayName("R-ACC-22, R-REG-69: before activation only verification, prompts and, in case B, the two applications")
    void account_that_is_not_activated_is_told_how_to_activate() {
        world.accounts(Map.of("verify", a -> World.verification(Verification.Route.INSTITUTION_CODE)));
        String[] created = {"Authorization", "Bearer d.created"};
        assertEquals(200, world.get("/accounts/me", created).statusCode());
        assertEquals(200, world.send("POST", "/accounts/me/verification", null, created).statusCode());
        HttpResponse<String> answer = world.post("/tenants/13/applications", SUBMISSION.formatted("registration"), created);
        assertEquals(403, answer.statusCode());
        assertEquals("account-not-active", code(answer));
        assertTrue(answer.body().contains("申领激活码"));

        world.accounts(Map.of("verify", a -> World.verification(Verification.Route.APPROVAL)));
        assertEquals(201, world.post("/tenants/13/applications", SUBMISSION.formatted("registration"), created).statusCode());
        assertEquals(201, world.post("/tenants/13/applications", SUBMISSION.formatted("change"), created).statusCode());
        assertEquals("account-not-active",
                code(world.post("/tenants/13/applications", SUBMISSION.formatted("cancellation"), created)));
    }

    @Test
    void change_by_cookie_must_come_from_this_site() {
        String[] cookie = {"Cookie", "xinglin_session=d.active"};
        String body = SUBMISSION.formatted("registration");
        assertEquals("cross-site-request", code(world.post("/tenants/13/applications", body, cookie)));
        assertEquals("cross-site-request", code(world.post("/tenants/13/applications", body, "Cookie",
                "xinglin_session=d.active", "Origin", "https://evil.example")));
        assertEquals(201, world.post("/tenants/13/applications", body, "Cookie", "xinglin_session=d.active", "Origin",
                "http://" + world.authority()).statusCode());
        assertEquals(201, world.post("/tenants/13/applications", body, "Cookie", "xinglin_session=d.active",
                "X-Requested-With", "xinglin").statusCode());
    }

    @Test
    void session_cookie_is_hidden_from_scripts_and_other_sites() {
        world.accounts(Map.of("signIn", a -> Outcome.accepted(new Accounts.Session("t", world.clock.instant()
                .plus(Duration.ofHours(1)), World.doctor(Account.State.ACTIVE)))));
        HttpResponse<String> answer = world.post("/sessions", "{\"login\":\"zhangsan\",\"password\":\"abc123\"}");
        assertEquals(201, answer.statusCode());
        assertEquals("xinglin_session=d.t; Path=/api; Max-Age=3600; HttpOnly; SameSite=Strict",
                answer.headers().firstValue("Set-Cookie").orElse(""));
        assertTrue(answer.body().contains("\"token\":\"d.t\""));
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
    }

    @Test
    void same_idempotency_key_gives_the_same_application() {
        String[] key = {"Authorization", "Bearer d.active", "Idempotency-Key", "k1"};
        String body = SUBMISSION.formatted("registration");
        String first = world.post("/tenants/13/applications", body, key).headers().firstValue("Location").orElse("");
        String second = world.post("/tenants/13/applications", body, key).headers().firstValue("Location").orElse("");
        assertTrue(first.startsWith("/api/tenants/13/applications/"), first);
        assertEquals(first, second);
        assertNotEquals(first, world.post("/tenants/13/applications", body, "Authorization", "Bearer d.active")
                .headers().firstValue("Location").orElse(""));
    }

    @Test
    void staff_sign_in_at_their_tenant() {
        world.answer(StaffAccounts.class, s -> world.services.staffAccounts = s, Map.of("signIn", a -> Outcome.accepted(
                new StaffAccounts.StaffSession("t", world.clock.instant().plus(Duration.ofHours(1)),
                        World.officer((TenantId) a[0], Staff.Role.AUTHORITY, World.COMMISSION))),
                "bySession", a -> Optional.of(World.officer(World.HEBEI, Staff.Role.AUTHORITY, World.COMMISSION)),
                "signOut", a -> null));
        HttpResponse<String> answer = world.post("/tenants/13/staff-sessions", "{\"username\":\"li\",\"password\":\"x1\"}");
        assertEquals(201, answer.statusCode());
        assertTrue(answer.body().contains("\"token\":\"s.t\""));
        assertEquals(503, world.post("/tenants/14/staff-sessions", "{\"username\":\"li\",\"password\":\"x1\"}").statusCode());
        assertEquals(200, world.get("/staff-sessions/current", "Authorization", "Bearer s.t").statusCode());
        HttpResponse<String> ended = world.send("DELETE", "/staff-sessions/current", null, "Authorization", "Bearer s.t");
        assertEquals(204, ended.statusCode());
        assertTrue(ended.headers().firstValue("Set-Cookie").orElse("").contains("Max-Age=0"));
    }

    @Test
    void health_says_what_is_missing() {
        HttpResponse<String> answer = world.get("/health");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("\"ready\":false"), answer.body());
        assertTrue(answer.body().contains("\"ledger\":false"));
        assertTrue(answer.body().contains("{\"code\":\"14\",\"ready\":false,\"missing\":[\"policy national-2022\"]}"));
        world.tenants.clear();
        assertEquals(503, world.get("/health").statusCode());
    }

    @Test
    void everybody_is_told_the_time_and_whether_it_can_be_set() {
        assertEquals("{\"adjustable\":false,\"now\":\"2025-06-03T10:00:00+08:00\"}", world.get("/clock").body());
        world.answer(TestClock.class, it -> world.services.testClock = it, Map.of());
        world.clock.move(Duration.ofDays(365));
        assertEquals("{\"adjustable\":true,\"now\":\"2026-06-03T10:00:00+08:00\"}", world.get("/clock").body());
        assertTrue(world.get("/health").body().contains("\"clock\":{\"adjustable\":true"));
        world.services.clock = null;
        assertEquals(503, world.get("/clock").statusCode());
        assertFalse(world.get("/health").body().contains("\"clock\":{"));
    }

    @Test
    void own_address_gives_no_room_to_numbers_of_documents() {
        List<String> paths = List.of("/accounts/me", "/health");
        assertFalse(paths.stream().anyMatch(path -> world.get(path, "Authorization", "Bearer d.active").body()
                .matches("(?s).*\\d{17}[\\dX].*")));
    }
}
