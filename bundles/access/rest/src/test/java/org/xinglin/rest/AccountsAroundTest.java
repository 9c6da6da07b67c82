package org.xinglin.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.AccountDesk;
import org.xinglin.api.account.AccountDesk.AutomaticActivation;
import org.xinglin.api.account.AccountDesk.Revocation;
import org.xinglin.api.account.AccountRecovery;
import org.xinglin.api.account.AccountRecovery.Begun;
import org.xinglin.api.account.AccountRecovery.Claim;
import org.xinglin.api.account.AccountSecurity;
import org.xinglin.api.account.Channel;
import org.xinglin.api.account.DoctorChecks;
import org.xinglin.api.account.InstitutionAccounts;
import org.xinglin.api.account.InstitutionAccounts.Issued;
import org.xinglin.api.account.InstitutionAccounts.Material;
import org.xinglin.api.account.InstitutionAccounts.State;
import org.xinglin.api.account.InstitutionAccounts.Wanted;
import org.xinglin.api.account.Staff;
import org.xinglin.api.account.Staff.Post;
import org.xinglin.api.account.StaffAccounts;
import org.xinglin.api.application.AppState;

/** What REST offers around accounts, and to whom (R-ACC-07, R-ACC-18, R-ACC-22, R-ACC-30…39). */
class AccountsAroundTest {

    private static final UUID ID = new UUID(7, 7);
    private static final String[] CREATED = {"Authorization", "Bearer d.created"};
    private static final String[] MANAGER = {"Authorization", "Bearer s.manager"};
    private static final String[] REVIEWER = {"Authorization", "Bearer s.reviewer"};
    private static final String[] OPERATOR = {"Authorization", "Bearer s.operator"};
    private static final String[] OFFICER = {"Authorization", "Bearer s.officer"};
    private static final String ID_NO = "13010219800115999X";
    private final List<String> done = new ArrayList<>();
    private World world;

    @BeforeEach
    void begin() {
        world = new World(0);
        world.doctors.put("created", World.doctor(Account.State.CREATED));
        for (Post post : Post.values()) {
            world.staff.put(post.name().toLowerCase(), new Staff(new UUID(8, 8), World.HEBEI, "clerk", "李四",
                    Staff.Role.INSTITUTION, World.HOSPITAL, Optional.of(post)));
        }
        world.staff.put("officer", World.officer(World.HEBEI, Staff.Role.AUTHORITY, World.COMMISSION));
        world.answer(AccountDesk.class, s -> world.services.around.desk = s, Map.of(
                "revoke", a -> Outcome.accepted(new Revocation((UUID) a[1], World.PERSON, "张三", world.clock.instant(),
                        ((Staff) a[0]).name(), (String) a[2])),
                "accounts", a -> List.of(), "revocations", a -> List.of(),
                "automaticActivation", a -> new AutomaticActivation(false, Optional.empty(), Optional.empty()),
                "setAutomaticActivation", a -> Outcome.accepted(new AutomaticActivation((boolean) a[1],
                        Optional.of(world.clock.instant()), Optional.of("李四")))));
    }

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    @DisplayName("R-ACC-07, R-ACC-22, R-ACC-32: identity correction and security settings are open before activation")
    void an_account_that_is_not_activated_keeps_itself_in_order() {
        Account account = World.doctor(Account.State.CREATED);
        world.accounts(Map.of("correctIdentity", a -> {
            done.add(a[1] + " " + a[2] + " " + a[3]);
            return Outcome.accepted(account);
        }));
        world.answer(AccountSecurity.class, s -> world.services.around.security = s, Map.of(
                "changePassword", a -> {
                    done.add("password " + a[1]);
                    return Outcome.accepted(account);
                },
                "changeChannel", a -> Outcome.accepted(world.clock.instant().plus(Duration.ofMinutes(10))),
                "confirmChannel", a -> Outcome.refused(Finding.of("mobile-in-use", "R-ACC-05", "不行", "no"))));
        assertEquals(200, put("/accounts/me/identity", "{\"name\":\"张三\",\"idNo\":\"" + ID_NO + "\"}", CREATED).statusCode());
        assertEquals(200, put("/accounts/me/password", "{\"oldPassword\":\"a1\",\"password\":\"b2\"}", CREATED).statusCode());
        assertEquals(List.of("张三 01 " + ID_NO, "password created"), done);
        HttpResponse<String> sent = world.post("/accounts/me/channels/email/replacement",
                "{\"address\":\"a@example.cn\",\"password\":\"a1\"}", CREATED);
        assertEquals(202, sent.statusCode());
        assertTrue(sent.body().contains("until"));
        assertEquals(409, world.post("/accounts/me/channels/mobile/replacement/verification", "{\"code\":\"1\"}", CREATED)
                .statusCode());
        assertEquals(401, put("/accounts/me/identity", "{\"name\":\"张三\",\"idNo\":\"1\"}").statusCode());
    }

    @Test
    @DisplayName("R-ACC-30, R-ACC-31: recovery is open to all and shows no account")
    void recovery_needs_no_session() {
        world.answer(AccountRecovery.class, s -> world.services.around.recovery = s, Map.of(
                "begin", a -> {
                    done.add(((Claim) a[0]).idType() + " " + a[1] + " " + a[2]);
                    return Outcome.accepted(new Begun(ID, world.clock.instant()));
                },
                "finish", a -> Outcome.accepted("zhangsan"),
                "byPersonalInformation", a -> Outcome.refused(Finding.of("recovery-locked", "R-ACC-31", "稍后", "later"))));
        String who = "\"name\":\"张三\",\"idNo\":\"" + ID_NO + "\",";
        HttpResponse<String> begun = world.post("/account-recoveries",
                "{" + who + "\"channel\":\"MOBILE\",\"address\":\"13800000000\"}");
        assertEquals(202, begun.statusCode());
        assertFalse(begun.body().contains("zhangsan"));
        assertEquals(List.of("01 " + Channel.MOBILE + " 13800000000"), done);
        assertEquals("{\"username\":\"zhangsan\"}", world.post("/account-recoveries/" + ID + "/password",
                "{\"code\":\"123456\",\"password\":\"abc123\"}").body());
        assertEquals(429, world.post("/account-recoveries/by-personal-information", "{" + who
                + "\"mobile\":\"13800000000\",\"email\":\"a@example.cn\",\"password\":\"abc123\"}").statusCode());
        assertEquals(400, world.post("/account-recoveries", "{" + who + "\"channel\":\"FAX\",\"address\":\"1\"}").statusCode());
    }

    @Test
    @DisplayName("R-ACC-33, R-ACC-37: the manager revokes and does not confirm; the reviewer confirms and does not revoke")
    void confirming_and_revoking_are_apart() {
        world.applications(Map.of("find", a -> Optional.of(World.application(ID, AppState.SUBMITTED)),
                "confirm", a -> Outcome.accepted(World.application(ID, AppState.INST_CONFIRMED))));
        String revocation = "/tenants/13/institution/doctor-accounts/" + ID + "/revocation";
        String decision = "/tenants/13/applications/" + ID + "/institution-decision";
        HttpResponse<String> revoked = world.post(revocation, "{\"reason\":\"异常\"}", MANAGER);
        assertEquals(201, revoked.statusCode());
        assertTrue(revoked.body().contains("\"reason\":\"异常\""));
        assertEquals(403, world.post(decision, "{\"agree\":true}", MANAGER).statusCode());
        assertEquals(200, world.post(decision, "{\"agree\":true}", REVIEWER).statusCode());
        for (String[] other : List.of(REVIEWER, OPERATOR, OFFICER, CREATED)) {
            assertEquals(403, world.post(revocation, "{\"reason\":\"异常\"}", other).statusCode());
        }
        assertEquals(403, world.post(decision, "{\"agree\":true}", OPERATOR).statusCode());
        assertEquals(200, world.get("/tenants/13/institution/doctor-accounts?name=%E5%BC%A0", REVIEWER).statusCode());
        assertEquals(200, world.get("/tenants/13/institution/revocations", OPERATOR).statusCode());
    }

    @Test
    @DisplayName("R-ACC-18: the institution's staff set the switch")
    void the_switch_is_set_by_the_institution() {
        String path = "/tenants/13/institution/automatic-activation";
        assertEquals("{\"on\":false}", world.get(path, OPERATOR).body());
        assertTrue(put(path, "{\"on\":true}", REVIEWER).body().startsWith("{\"on\":true,\"changedAt\""));
        assertEquals(422, put(path, "{}", REVIEWER).statusCode());
        assertEquals(403, put(path, "{\"on\":true}", OFFICER).statusCode());
    }

    @Test
    @DisplayName("R-ACC-39: by institutions only, with the number in the body")
    void institutions_check_doctors() {
        world.answer(DoctorChecks.class, s -> world.services.around.checks = s, Map.of(
                "check", a -> Outcome.accepted(new DoctorChecks.Answer(ID, "130***********999X", List.of(), List.of())),
                "log", a -> List.of(new DoctorChecks.Entry(ID, world.clock.instant(), new UUID(8, 8), "李四",
                        DoctorChecks.Kind.QUALIFICATION, World.PERSON, 0))));
        String question = "{\"kind\":\"QUALIFICATION\",\"idNo\":\"" + ID_NO + "\"}";
        HttpResponse<String> answer = world.post("/tenants/13/institution/doctor-checks", question, OPERATOR);
        assertEquals(201, answer.statusCode());
        assertFalse(answer.body().contains(ID_NO));
        assertTrue(world.get("/tenants/13/institution/doctor-checks", REVIEWER).body().contains("\"staffName\":\"李四\""));
        assertEquals(403, world.post("/tenants/13/institution/doctor-checks", question, OFFICER).statusCode());
        assertEquals(403, world.post("/tenants/13/institution/doctor-checks", question, CREATED).statusCode());
        assertEquals(401, world.post("/tenants/13/institution/doctor-checks", question).statusCode());
    }

    @Test
    @DisplayName("R-ACC-35, R-ACC-37: the commission issues accounts of institutions, the manager opens those of the staff")
    void accounts_are_issued_from_above() {
        List<Wanted> wanted = new ArrayList<>();
        Issued issued = new Issued(ID, World.HOSPITAL, "manager1", "钱", Post.MANAGER, "138****0000", State.ISSUED,
                world.clock.instant());
        world.answer(InstitutionAccounts.class, s -> world.services.around.institutions = s, Map.of("issue", a -> {
            wanted.add((Wanted) a[1]);
            return Outcome.accepted(issued);
        }, "open", a -> Outcome.accepted(issued), "renew", a -> Outcome.accepted(issued), "close",
                a -> Outcome.accepted(issued), "list", a -> List.of(issued)));
        String body = "{\"institution\":\"" + World.HOSPITAL + "\",\"username\":\"manager1\",\"name\":\"钱\","
                + "\"mobile\":\"13800000000\",\"checked\":[\"LICENCE_DUPLICATE\",\"IDENTITY_DOCUMENT\"]}";
        assertEquals(201, world.post("/tenants/13/authority/institution-accounts", body, OFFICER).statusCode());
        assertEquals(Set.of(Material.LICENCE_DUPLICATE, Material.IDENTITY_DOCUMENT), wanted.get(0).checked());
        assertEquals(403, world.post("/tenants/13/authority/institution-accounts", body, MANAGER).statusCode());
        assertTrue(world.get("/tenants/13/authority/institution-accounts", OFFICER).body().contains("138****0000"));
        String account = "/" + ID;
        assertEquals(200, world.send("POST", "/tenants/13/authority/institution-accounts" + account + "/one-time-password",
                null, OFFICER).statusCode());
        assertEquals(200, world.send("DELETE", "/tenants/13/authority/institution-accounts" + account, null, OFFICER)
                .statusCode());
        String clerk = "{\"post\":\"REVIEWER\",\"username\":\"r1\",\"name\":\"李\",\"mobile\":\"13800000001\"}";
        assertEquals(201, world.post("/tenants/13/institution/staff", clerk, MANAGER).statusCode());
        assertEquals(403, world.post("/tenants/13/institution/staff", clerk, REVIEWER).statusCode());
        assertEquals(200, world.get("/tenants/13/institution/staff", MANAGER).statusCode());
        assertEquals(200, world.send("DELETE", "/tenants/13/institution/staff" + account, null, MANAGER).statusCode());
    }

    @Test
    @DisplayName("R-ACC-36: the first sign-in is told apart, and ends in a session; R-ACC-38 (安全)")
    void the_first_sign_in_needs_a_code() {
        Staff manager = world.staff.get("manager");
        world.answer(StaffAccounts.class, s -> world.services.staffAccounts = s, Map.of(
                "bySession", a -> Optional.of(manager),
                "signIn", a -> Outcome.refused(Finding.of("first-sign-in-required", "R-ACC-36", "首次", "first")),
                "sendFirstSignInCode", a -> Outcome.accepted(world.clock.instant()),
                "firstSignIn", a -> Outcome.accepted(new StaffAccounts.StaffSession("t",
                        world.clock.instant().plus(Duration.ofHours(1)), manager)),
                "changePassword", a -> Outcome.accepted(manager)));
        HttpResponse<String> refused = world.post("/tenants/13/staff-sessions", "{\"username\":\"m\",\"password\":\"x\"}");
        assertEquals(401, refused.statusCode());
        assertTrue(refused.body().contains("first-sign-in-required"));
        assertEquals(202, world.post("/tenants/13/staff-sessions/first/codes", "{\"username\":\"m\",\"password\":\"x\"}")
                .statusCode());
        HttpResponse<String> begun = world.post("/tenants/13/staff-sessions/first",
                "{\"username\":\"m\",\"password\":\"x\",\"code\":\"123456\",\"newPassword\":\"Own-2026\"}");
        assertEquals(201, begun.statusCode());
        assertTrue(begun.body().contains("\"token\":\"s.t\"") && begun.body().contains("\"post\":\"MANAGER\""));
        assertTrue(begun.headers().firstValue("Set-Cookie").orElse("").startsWith("xinglin_session=s.t;"));
        assertEquals(200, put("/staff-sessions/current/password", "{\"oldPassword\":\"a\",\"password\":\"b\"}", MANAGER)
                .statusCode());
    }

    private HttpResponse<String> put(String path, String json, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Content-Type", "application/json"));
        return world.send("PUT", path, json, all.toArray(String[]::new));
    }
}
