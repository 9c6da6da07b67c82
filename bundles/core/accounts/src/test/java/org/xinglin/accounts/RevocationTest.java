package org.xinglin.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.accounts.World.HEBEI;
import static org.xinglin.accounts.World.SHANXI;
import static org.xinglin.accounts.World.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.accounts.World.Doctor;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.AccountDesk.Held;
import org.xinglin.api.account.AccountDesk.Revocation;
import org.xinglin.api.account.NewAccount;
import org.xinglin.api.account.Notices.Outgoing;
import org.xinglin.api.account.Staff;
import org.xinglin.api.account.Staff.Post;
import org.xinglin.api.account.Verification.Route;
import org.xinglin.api.application.Actor;
import org.xinglin.api.application.OpenApplications;
import org.xinglin.api.business.RegStatus;

/** Revocation by the institution (R-ACC-33, R-ACC-34, R-ACC-37). */
class RevocationTest {

    private static final String WHY = "账户信息异常";
    private static World world;
    private static UUID hospital;

    @BeforeAll
    static void open() {
        world = new World();
        hospital = world.registers.institution("石家庄市第一医院");
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
    @DisplayName("R-ACC-33: no sign-in, no session, reason recorded, the doctor told, registrations untouched")
    void a_revoked_account_is_shut_and_its_doctor_told() {
        Doctor doctor = active();
        String session = world.accounts.signIn(doctor.wish().username(), World.PASSWORD).orThrow().token();
        List<Registered> before = world.lookup.registrationsOf(doctor.person());
        Held held = held(doctor).orElseThrow();
        assertEquals(Account.State.ACTIVE, held.state());
        assertFalse(held.maskedIdNo().contains(doctor.wish().idNo().substring(3, 14)));

        Revocation revocation = world.desk.revoke(manager(), doctor.account(), " " + WHY + " ").orThrow();
        assertEquals(WHY, revocation.reason());
        assertTrue(world.desk.revocations(manager(), 10).contains(revocation));
        assertEquals(List.of(), world.desk.revocations(World.staff(SHANXI, hospital, Post.MANAGER), 10));
        assertEquals(Optional.empty(), held(doctor));
        assertTrue(world.accounts.bySession(session).isEmpty());
        for (String login : List.of(doctor.wish().username(), doctor.wish().mobile(), doctor.qualificationCode())) {
            assertEquals(List.of("sign-in-refused"), codes(world.accounts.signIn(login, World.PASSWORD)));
        }
        Outgoing told = world.sent().get(0);
        assertEquals(doctor.wish().mobile(), told.address());
        assertTrue(told.text().contains("石家庄市第一医院") && told.text().contains(WHY), told.text());
        assertEquals(before, world.lookup.registrationsOf(doctor.person()));
        assertThrows(UnknownException.class, () -> world.desk.revoke(manager(), doctor.account(), WHY));
    }

    @Test
    @DisplayName("R-ACC-33: unfinished applications are closed, as soon as somebody can close them, once")
    void unfinished_applications_are_closed() {
        Doctor doctor = active();
        world.desk.revoke(manager(), doctor.account(), WHY).orThrow();
        List<PersonId> closed = new ArrayList<>();
        List<Boolean> away = new ArrayList<>(List.of(true));
        OpenApplications applications = (person, zh, en) -> {
            if (away.get(0)) {
                throw new UnavailableException("applications");
            }
            assertEquals("申请人的账户已被石家庄市第一医院撤销", zh);
            closed.add(person);
            return 1;
        };
        EndedEndpoint endpoint = new EndedEndpoint(world.database.store(), applications);
        world.database.deliverAll(Map.of(endpoint.topic(), endpoint::receive));
        assertFalse(closed.contains(doctor.person()));
        away.set(0, false);
        world.database.exchange().retryNow(TenantId.NATIONAL);
        world.database.deliverAll(Map.of(endpoint.topic(), message -> {
            endpoint.receive(message);
            endpoint.receive(message);
        }));
        assertEquals(1, closed.stream().filter(doctor.person()::equals).count());
        world.sent();
    }

    @Test
    @DisplayName("R-ACC-33: only one of its own doctors, by the valid registration's main institution")
    void another_institution_may_not_revoke() {
        Doctor doctor = active();
        UUID other = world.registers.institution("外院");
        assertEquals(List.of("doctor-not-yours"),
                codes(world.desk.revoke(World.staff(HEBEI, other, Post.MANAGER), doctor.account(), WHY)));
        assertEquals(List.of("doctor-not-yours"),
                codes(world.desk.revoke(World.staff(SHANXI, hospital, Post.MANAGER), doctor.account(), WHY)));
        world.registers.register(doctor.person(), "王甲", Samples.registration(HEBEI, RegStatus.DEPARTED, hospital));
        assertEquals(List.of("doctor-not-yours"), codes(world.desk.revoke(manager(), doctor.account(), WHY)));
        assertTrue(world.accounts.signIn(doctor.wish().username(), World.PASSWORD).isAccepted());
    }

    @Test
    @DisplayName("R-ACC-37: who confirms applications does not revoke accounts")
    void a_reviewer_or_operator_may_not_revoke() {
        Doctor doctor = active();
        for (Post post : List.of(Post.REVIEWER, Post.OPERATOR)) {
            assertEquals(List.of("post-forbidden"),
                    codes(world.desk.revoke(World.staff(HEBEI, hospital, post), doctor.account(), WHY)));
        }
        assertEquals(List.of("reason-missing"), codes(world.desk.revoke(manager(), doctor.account(), " ")));
        assertEquals(List.of("private-number"),
                codes(world.desk.revoke(manager(), doctor.account(), "号码" + doctor.wish().idNo())));
    }

    @Test
    @DisplayName("R-ACC-34: the person creates a new account, which starts un-activated and runs the case table again")
    void a_new_account_starts_anew() {
        Doctor doctor = active();
        assertTrue(world.desk.activated(doctor.person()));
        world.desk.revoke(manager(), doctor.account(), WHY).orThrow();
        world.sent();
        NewAccount wish = doctor.wish();
        Account anew = world.accounts.create(wish).orThrow();
        assertEquals(doctor.person(), anew.person());
        assertEquals(Account.State.CREATED, anew.state());
        assertFalse(anew.mobileVerified() || anew.verified());
        assertFalse(world.desk.activated(doctor.person()), "R-REG-235: no department before activation");
        assertEquals(Optional.of(Route.INSTITUTION_CODE), world.accounts.verify(anew.id()).route());
        assertTrue(world.accounts.signIn(wish.username(), World.PASSWORD).isAccepted());
        assertEquals(List.of("account-exists", "username-taken"), codes(world.accounts.create(wish)));
    }

    private static Optional<Held> held(Doctor doctor) {
        return world.desk.accounts(manager(), "王", 500).stream().filter(h -> h.account().equals(doctor.account()))
                .findFirst();
    }

    private static Staff manager() {
        return World.staff(HEBEI, hospital, Post.MANAGER);
    }

    private static Doctor active() {
        Doctor doctor = world.reachableDoctor();
        world.registers.register(doctor.person(), "王甲", Samples.registration(HEBEI, RegStatus.VALID, hospital));
        world.accounts.verify(doctor.account());
        String code = world.accounts.issueActivationCode(HEBEI, doctor.account(),
                new Actor(UUID.randomUUID(), "登记员", hospital)).orThrow();
        world.accounts.activate(doctor.account(), code).orThrow();
        world.sent();
        return doctor;
    }
}
