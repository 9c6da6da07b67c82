package org.xinglin.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.accounts.World.codes;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.accounts.World.Doctor;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.Channel;
import org.xinglin.api.account.Notices.Outgoing;

/** Security settings (R-ACC-32). */
class SecurityTest {

    private static World world;

    @BeforeAll
    static void open() {
        world = new World();
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
    @DisplayName("R-ACC-32: a new password needs the old one, ends all other sessions and is told")
    void the_password_is_changed_by_who_knows_it() {
        Doctor doctor = world.reachableDoctor();
        String here = world.accounts.signIn(doctor.wish().username(), World.PASSWORD).orThrow().token();
        String elsewhere = world.accounts.signIn(doctor.wish().username(), World.PASSWORD).orThrow().token();
        assertEquals(List.of("password-wrong"),
                codes(world.security.changePassword(doctor.account(), here, "wrong99", "new4567")));
        assertEquals(List.of("password-weak"),
                codes(world.security.changePassword(doctor.account(), here, World.PASSWORD, "1234567")));
        world.security.changePassword(doctor.account(), here, World.PASSWORD, "new4567").orThrow();
        assertTrue(world.accounts.bySession(here).isPresent());
        assertTrue(world.accounts.bySession(elsewhere).isEmpty());
        assertFalse(world.accounts.signIn(doctor.wish().username(), World.PASSWORD).isAccepted());
        assertTrue(world.accounts.signIn(doctor.wish().username(), "new4567").isAccepted());
        assertEquals(List.of(doctor.wish().mobile()), world.sent().stream().map(Outgoing::address).toList());
    }

    @Test
    @DisplayName("R-ACC-32: guessing at the old password locks")
    void guessing_at_the_old_password_locks() {
        Doctor doctor = world.doctor();
        for (int i = 0; i < 5; i++) {
            assertEquals(List.of("password-wrong"),
                    codes(world.security.changeChannel(doctor.account(), Channel.MOBILE, "wrong99", "13900000009")));
        }
        assertEquals(List.of("password-locked"),
                codes(world.security.changePassword(doctor.account(), "", World.PASSWORD, "new4567")));
    }

    @Test
    @DisplayName("R-ACC-32: a new mobile number stands once it is verified; the old one is told, and signs in no more")
    void the_mobile_number_changes_by_a_code_to_the_new_one() {
        Doctor doctor = world.reachableDoctor();
        String next = "139" + doctor.wish().mobile().substring(3);
        assertEquals(List.of("mobile-malformed"),
                codes(world.security.changeChannel(doctor.account(), Channel.MOBILE, World.PASSWORD, "12345")));
        assertEquals(List.of("channel-verified"), codes(world.security.changeChannel(doctor.account(), Channel.MOBILE,
                World.PASSWORD, doctor.wish().mobile())));
        assertEquals(List.of("code-expired"), codes(world.security.confirmChannel(doctor.account(), Channel.MOBILE, "1")));
        world.security.changeChannel(doctor.account(), Channel.MOBILE, World.PASSWORD, next).orThrow();
        List<Outgoing> sent = world.sent();
        assertEquals(List.of(next), sent.stream().map(Outgoing::address).toList());
        assertTrue(world.accounts.signIn(doctor.wish().mobile(), World.PASSWORD).isAccepted(), "the old one stands");
        assertEquals(List.of("code-wrong"), codes(world.security.confirmChannel(doctor.account(), Channel.MOBILE, "nocode")));
        Account changed = world.security.confirmChannel(doctor.account(), Channel.MOBILE, World.code(sent)).orThrow();
        assertTrue(changed.mobileVerified());
        assertEquals(Masks.mobile(next), changed.mobile());
        Outgoing told = world.sent().get(0);
        assertEquals(doctor.wish().mobile(), told.address());
        assertTrue(told.text().contains(Masks.mobile(next)) && !told.text().contains(next));
        assertTrue(world.accounts.signIn(next, World.PASSWORD).isAccepted());
        assertFalse(world.accounts.signIn(doctor.wish().mobile(), World.PASSWORD).isAccepted());
    }

    @Test
    @DisplayName("R-ACC-32: likewise the e-mail address; an unverified old one is a stranger's perhaps and is not told")
    void the_address_changes_by_a_code_to_the_new_one() {
        Doctor doctor = world.doctor();
        world.security.changeChannel(doctor.account(), Channel.EMAIL, World.PASSWORD, "neu@example.cn").orThrow();
        Account changed = world.security.confirmChannel(doctor.account(), Channel.EMAIL, World.code(world.sent())).orThrow();
        assertEquals("n***@example.cn", changed.email());
        assertTrue(changed.emailVerified());
        assertEquals(List.of(), world.sent());
    }

    @Test
    @DisplayName("R-ACC-05, R-ACC-32: a number that another account has verified is refused, after its owner has shown to be it")
    void a_number_verified_by_another_account_is_refused() {
        Doctor first = world.reachableDoctor();
        Doctor second = world.doctor();
        world.clock.advance(Duration.ofMinutes(2));
        world.security.changeChannel(second.account(), Channel.MOBILE, World.PASSWORD, first.wish().mobile()).orThrow();
        assertEquals(List.of("mobile-in-use"),
                codes(world.security.confirmChannel(second.account(), Channel.MOBILE, World.code(world.sent()))));
    }
}
