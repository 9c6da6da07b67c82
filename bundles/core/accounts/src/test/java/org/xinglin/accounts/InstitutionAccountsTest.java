package org.xinglin.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.accounts.World.HEBEI;
import static org.xinglin.accounts.World.SHANXI;
import static org.xinglin.accounts.World.codes;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.InstitutionAccounts.Issued;
import org.xinglin.api.account.InstitutionAccounts.Material;
import org.xinglin.api.account.InstitutionAccounts.State;
import org.xinglin.api.account.InstitutionAccounts.Wanted;
import org.xinglin.api.account.Notices.Outgoing;
import org.xinglin.api.account.Staff;
import org.xinglin.api.account.Staff.Post;
import org.xinglin.api.account.StaffAccounts.StaffSession;

/** Accounts of institutions, issued by the commission (R-ACC-35…37). */
class InstitutionAccountsTest {

    private static final String MOBILE = "13700000001";
    private static final String OWN = "Manager-2026";
    private static final Set<Material> ALL = EnumSet.allOf(Material.class);
    private static final Pattern ONE_TIME = Pattern.compile("一次性密码([0-9A-Za-z]+)，");
    private static World world;
    private static UUID commission;
    private static UUID hospital;

    @BeforeAll
    static void open() {
        world = new World();
        commission = world.registers.institution("长安区卫生健康局");
        hospital = world.registers.institution("石家庄市第一医院", commission);
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @AfterEach
    void nothingWaits() {
        world.sent();
    }

    @Test
    @DisplayName("R-ACC-35, R-ACC-36: username and one-time password go to the mobile; the first sign-in asks for a code "
            + "and a new password")
    void an_issued_account_begins_with_a_code_and_an_own_password() {
        Issued issued = issue(HEBEI, "manager1");
        assertEquals(State.ISSUED, issued.state());
        assertEquals("137****0001", issued.maskedMobile());
        Outgoing sent = world.sent().get(0);
        assertEquals(MOBILE, sent.address());
        assertTrue(sent.text().contains("石家庄市第一医院") && sent.text().contains("用户名manager1，"), sent.text());
        String oneTime = oneTime(sent);

        assertEquals(List.of("sign-in-refused"), codes(world.staff.signIn(HEBEI, "manager1", "wrong")));
        assertEquals(List.of("sign-in-refused"), codes(world.staff.sendFirstSignInCode(HEBEI, "manager1", "wrong")));
        assertEquals(List.of("first-sign-in-required"), codes(world.staff.signIn(HEBEI, "manager1", oneTime)));
        assertEquals(List.of("code-expired"), codes(world.staff.firstSignIn(HEBEI, "manager1", oneTime, "000000", OWN)));
        world.staff.sendFirstSignInCode(HEBEI, "manager1", oneTime).orThrow();
        assertEquals(List.of("code-sent-too-often"), codes(world.staff.sendFirstSignInCode(HEBEI, "manager1", oneTime)));
        List<Outgoing> code = world.sent();
        assertEquals(MOBILE, code.get(0).address());
        assertEquals(List.of("code-wrong"), codes(world.staff.firstSignIn(HEBEI, "manager1", oneTime, "nocode", OWN)));
        assertEquals(List.of("password-weak"),
                codes(world.staff.firstSignIn(HEBEI, "manager1", oneTime, World.code(code), oneTime)));
        StaffSession session = world.staff.firstSignIn(HEBEI, "manager1", oneTime, World.code(code), OWN).orThrow();
        assertEquals(Optional.of(Post.MANAGER), session.staff().post());
        assertEquals(hospital, session.staff().office());
        assertEquals(List.of("sign-in-refused"), codes(world.staff.signIn(HEBEI, "manager1", oneTime)));
        assertTrue(world.staff.signIn(HEBEI, "manager1", OWN).isAccepted());
        assertEquals(List.of("already-active"), codes(world.staff.sendFirstSignInCode(HEBEI, "manager1", OWN)));
    }

    @Test
    @DisplayName("R-ACC-35: by the authority that issued the licence, in its own province, after the check on site")
    void only_the_licensing_authority_issues() {
        UUID stranger = world.registers.institution("桥西区卫生健康局");
        assertEquals(List.of("institution-not-yours"), codes(world.issues.issue(officer(HEBEI, stranger), wanted("manager2"))));
        assertEquals(List.of("institution-not-yours"),
                codes(world.issues.issue(World.staff(HEBEI, hospital, Post.MANAGER), wanted("manager2"))));
        assertEquals(List.of("materials-incomplete"), codes(world.issues.issue(officer(HEBEI, commission),
                new Wanted(hospital, "manager2", "钱负责", MOBILE, EnumSet.of(Material.LICENCE_DUPLICATE)))));
        assertEquals(List.of("username-malformed", "name-malformed", "mobile-malformed"), codes(world.issues.issue(
                officer(HEBEI, commission), new Wanted(hospital, "1", " ", "1", ALL))));
        issue(HEBEI, "manager2");
        assertEquals(List.of("username-taken"), codes(world.issues.issue(officer(HEBEI, commission), wanted("Manager2"))));
        assertTrue(issue(SHANXI, "manager2").id() != null, "another province has names of its own");
        assertTrue(world.issues.list(officer(HEBEI, commission)).stream().anyMatch(i -> i.username().equals("manager2")));
        assertEquals(List.of(), world.issues.list(officer(HEBEI, stranger)));
        world.sent();
    }

    @Test
    @DisplayName("R-ACC-36: a one-time password lives for 30 days; a new one can be sent")
    void a_one_time_password_ends_and_is_renewed() {
        Issued issued = issue(HEBEI, "manager3");
        String first = oneTime(world.sent().get(0));
        world.clock.advance(Duration.ofDays(30));
        assertEquals(List.of("one-time-password-ended"), codes(world.staff.sendFirstSignInCode(HEBEI, "manager3", first)));
        world.issues.renew(officer(HEBEI, commission), issued.id()).orThrow();
        String second = oneTime(world.sent().get(0));
        assertEquals(List.of("sign-in-refused"), codes(world.staff.signIn(HEBEI, "manager3", first)));
        assertTrue(world.staff.sendFirstSignInCode(HEBEI, "manager3", second).isAccepted());
        world.sent();
    }

    @Test
    @DisplayName("R-ACC-37: the manager opens and closes operators and reviewers of the own institution, no manager")
    void posts_are_given_by_the_manager() {
        Staff manager = World.staff(HEBEI, hospital, Post.MANAGER);
        assertEquals(List.of("post-forbidden"),
                codes(world.issues.open(manager, Post.MANAGER, "second1", "孙", MOBILE)));
        assertEquals(List.of("post-forbidden"), codes(world.issues.open(World.staff(HEBEI, hospital, Post.REVIEWER),
                Post.OPERATOR, "operator1", "孙经办", MOBILE)));
        Issued reviewer = world.issues.open(manager, Post.REVIEWER, "reviewer1", "李审核", "13700000002").orThrow();
        String oneTime = oneTime(world.sent().get(0));
        world.staff.sendFirstSignInCode(HEBEI, "reviewer1", oneTime).orThrow();
        StaffSession session = world.staff.firstSignIn(HEBEI, "reviewer1", oneTime, World.code(world.sent()), OWN).orThrow();
        assertTrue(session.staff().holds(Post.REVIEWER));

        UUID other = world.registers.institution("外院");
        assertEquals(List.of("post-forbidden"),
                codes(world.issues.close(World.staff(HEBEI, other, Post.MANAGER), reviewer.id())));
        assertThrows(UnknownException.class,
                () -> world.issues.close(World.staff(SHANXI, hospital, Post.MANAGER), reviewer.id()));
        assertEquals(State.CLOSED, world.issues.close(manager, reviewer.id()).orThrow().state());
        assertTrue(world.staff.bySession(session.token()).isEmpty());
        assertEquals(List.of("sign-in-refused"), codes(world.staff.signIn(HEBEI, "reviewer1", OWN)));
        Issued another = issue(HEBEI, "manager4");
        assertEquals(List.of("post-forbidden"), codes(world.issues.close(manager, another.id())));
        world.sent();
    }

    @Test
    @DisplayName("R-ACC-37: an account made by the operator is a reviewer's unless it is said otherwise")
    void an_operators_account_has_a_post() {
        Staff reviewer = world.staff.create(HEBEI, Staff.Role.INSTITUTION, hospital, "made1", "登记员", OWN).orThrow();
        assertTrue(reviewer.holds(Post.REVIEWER));
        Staff manager = world.staff.create(HEBEI, Staff.Role.INSTITUTION, Optional.of(Post.MANAGER), hospital, "made2",
                "管理员", OWN).orThrow();
        assertTrue(manager.holds(Post.MANAGER));
        assertThrows(IllegalArgumentException.class, () -> world.staff.create(HEBEI, Staff.Role.AUTHORITY,
                Optional.of(Post.MANAGER), commission, "made3", "审批员", OWN));
        assertEquals(List.of("mobile-missing"), codes(world.issues.renew(officer(HEBEI, commission), reviewer.id())));
    }

    @Test
    @DisplayName("R-ACC-38 (安全): staff change their own password; other sessions end")
    void staff_change_their_password() {
        world.staff.create(HEBEI, Staff.Role.INSTITUTION, hospital, "changer", "登记员", OWN).orThrow();
        String here = world.staff.signIn(HEBEI, "changer", OWN).orThrow().token();
        String elsewhere = world.staff.signIn(HEBEI, "changer", OWN).orThrow().token();
        assertEquals(List.of("sign-in-refused"), codes(world.staff.changePassword(here, "wrong", "Another-2026")));
        assertEquals(List.of("password-weak"), codes(world.staff.changePassword(here, OWN, OWN)));
        world.staff.changePassword(here, OWN, "Another-2026").orThrow();
        assertTrue(world.staff.bySession(here).isPresent());
        assertTrue(world.staff.bySession(elsewhere).isEmpty());
        assertFalse(world.staff.signIn(HEBEI, "changer", OWN).isAccepted());
    }

    private static Issued issue(TenantId tenant, String username) {
        return world.issues.issue(officer(tenant, commission), wanted(username)).orThrow();
    }

    private static Wanted wanted(String username) {
        return new Wanted(hospital, username, "钱负责", MOBILE, ALL);
    }

    private static Staff officer(TenantId tenant, UUID authority) {
        return new Staff(UUID.randomUUID(), tenant, "officer", "周审批", Staff.Role.AUTHORITY, authority);
    }

    private static String oneTime(Outgoing sent) {
        Matcher password = ONE_TIME.matcher(sent.text());
        assertTrue(password.find(), sent.text());
        return password.group(1);
    }
}
