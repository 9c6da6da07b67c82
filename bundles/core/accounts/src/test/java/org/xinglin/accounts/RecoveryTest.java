package org.xinglin.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.accounts.World.codes;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.accounts.World.Doctor;
import org.xinglin.api.Outcome;
import org.xinglin.api.account.AccountRecovery.Begun;
import org.xinglin.api.account.AccountRecovery.Claim;
import org.xinglin.api.account.Channel;
import org.xinglin.api.account.NewAccount;
import org.xinglin.api.account.Notices.Outgoing;

/** The three ways to regain an account (R-ACC-30, R-ACC-31). */
class RecoveryTest {

    private static final String NEW = "new4567";
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
    @DisplayName("R-ACC-30, first way: the verified mobile number; all sessions end")
    void a_code_to_the_verified_mobile_sets_a_new_password() {
        Doctor doctor = world.reachableDoctor();
        String session = world.accounts.signIn(doctor.wish().username(), World.PASSWORD).orThrow().token();
        for (int i = 0; i < 5; i++) {
            world.accounts.signIn(doctor.wish().username(), "wrong99");
        }
        Begun begun = world.recovery.begin(claim(doctor.wish()), Channel.MOBILE, doctor.wish().mobile()).orThrow();
        List<Outgoing> sent = world.sent();
        assertEquals(List.of(doctor.wish().mobile()), sent.stream().map(Outgoing::address).toList());
        assertEquals(List.of("password-weak"), codes(world.recovery.finish(begun.recovery(), World.code(sent), "short")));
        assertEquals(List.of("code-wrong"), codes(world.recovery.finish(begun.recovery(), "nocode", NEW)));
        assertEquals(doctor.wish().username(),
                world.recovery.finish(begun.recovery(), World.code(sent), NEW).orThrow());
        assertEquals(List.of("code-expired"), codes(world.recovery.finish(begun.recovery(), World.code(sent), NEW)));
        assertTrue(world.accounts.bySession(session).isEmpty());
        assertTrue(world.accounts.signIn(doctor.wish().username(), NEW).isAccepted());
        assertTrue(world.sent().get(0).text().contains("密码已修改"));
    }

    @Test
    @DisplayName("R-ACC-30, second way: the verified e-mail address")
    void a_code_to_the_verified_address_sets_a_new_password() {
        Doctor doctor = world.doctor();
        world.accounts.sendChannelCode(doctor.account(), Channel.EMAIL).orThrow();
        world.accounts.verifyChannel(doctor.account(), Channel.EMAIL, World.code(world.sent())).orThrow();
        Begun begun = world.recovery.begin(claim(doctor.wish()), Channel.EMAIL, doctor.wish().email().toUpperCase()).orThrow();
        List<Outgoing> sent = world.sent();
        assertEquals(doctor.wish().email(), sent.get(0).address());
        assertTrue(world.recovery.finish(begun.recovery(), World.code(sent), NEW).isAccepted());
        world.sent();
    }

    @Test
    @DisplayName("R-ACC-30: nobody learns who has an account")
    void answers_are_the_same_without_an_account() {
        Doctor doctor = world.reachableDoctor();
        Doctor silent = world.doctor();
        NewAccount nobody = World.wish();
        List<Outcome<Begun>> begun = List.of(
                world.recovery.begin(claim(nobody), Channel.MOBILE, nobody.mobile()),
                world.recovery.begin(new Claim("王乙", "01", doctor.wish().idNo()), Channel.MOBILE, doctor.wish().mobile()),
                world.recovery.begin(claim(doctor.wish()), Channel.MOBILE, nobody.mobile()),
                world.recovery.begin(claim(doctor.wish()), Channel.EMAIL, doctor.wish().email()),
                world.recovery.begin(claim(silent.wish()), Channel.MOBILE, silent.wish().mobile()));
        assertEquals(List.of(), world.sent());
        for (Outcome<Begun> each : begun) {
            assertEquals(world.clock.instant().plus(Duration.ofMinutes(10)), each.orThrow().until());
            for (int i = 0; i < 5; i++) {
                assertEquals(List.of("code-wrong"), codes(world.recovery.finish(each.orThrow().recovery(), "000000", NEW)));
            }
            assertEquals(List.of("code-expired"), codes(world.recovery.finish(each.orThrow().recovery(), "000000", NEW)));
        }
        assertEquals(List.of("code-expired"), codes(world.recovery.finish(UUID.randomUUID(), "000000", NEW)));
        assertTrue(world.accounts.signIn(doctor.wish().username(), World.PASSWORD).isAccepted());
    }

    @Test
    @DisplayName("R-ACC-30, R-ACC-31: rate-limited, for those who have an account and those who have none")
    void recoveries_are_not_begun_too_often() {
        Doctor doctor = world.reachableDoctor();
        NewAccount nobody = World.wish();
        for (int i = 0; i < 5; i++) {
            assertTrue(world.recovery.begin(claim(doctor.wish()), Channel.MOBILE, doctor.wish().mobile()).isAccepted());
            assertTrue(world.recovery.begin(claim(nobody), Channel.MOBILE, nobody.mobile()).isAccepted());
        }
        assertEquals(List.of("recovery-locked"),
                codes(world.recovery.begin(claim(doctor.wish()), Channel.MOBILE, doctor.wish().mobile())));
        assertEquals(List.of("recovery-locked"),
                codes(world.recovery.byPersonalInformation(claim(nobody), nobody.mobile(), nobody.email(), NEW)));
        world.sent();
    }

    @Test
    @DisplayName("R-ACC-31, third way: all of name, number, mobile and e-mail, while no channel is verified")
    void personal_information_recovers_an_account_without_verified_channel() {
        NewAccount wish = World.wish();
        world.accounts.create(wish).orThrow();
        NewAccount other = World.wish();
        List<Outcome<String>> refused = List.of(
                world.recovery.byPersonalInformation(new Claim("王乙", "01", wish.idNo()), wish.mobile(), wish.email(), NEW),
                world.recovery.byPersonalInformation(claim(wish), other.mobile(), wish.email(), NEW),
                world.recovery.byPersonalInformation(claim(wish), wish.mobile(), other.email(), NEW),
                world.recovery.byPersonalInformation(claim(other), other.mobile(), other.email(), NEW));
        assertEquals(1, refused.stream().map(Outcome::findings).distinct().count());
        assertEquals(List.of("recovery-refused"), codes(refused.get(0)));
        assertEquals(List.of("id-number-wrong", "email-malformed"), codes(world.recovery.byPersonalInformation(
                new Claim("王甲", "01", ""), wish.mobile(), "", NEW)));
        assertEquals(wish.username(),
                world.recovery.byPersonalInformation(claim(wish), wish.mobile(), wish.email(), NEW).orThrow());
        assertTrue(world.accounts.signIn(wish.username(), NEW).isAccepted());
    }

    @Test
    @DisplayName("R-ACC-31: never once a channel is verified")
    void personal_information_is_not_enough_once_a_channel_is_verified() {
        Doctor doctor = world.reachableDoctor();
        assertEquals(List.of("recovery-refused"), codes(world.recovery.byPersonalInformation(claim(doctor.wish()),
                doctor.wish().mobile(), doctor.wish().email(), NEW)));
    }

    @Test
    @DisplayName("R-PUB-20: a claim does not show in words")
    void a_claim_is_silent() {
        assertEquals("Claim[]", claim(World.wish()).toString());
    }

    private static Claim claim(NewAccount wish) {
        return new Claim(wish.name(), wish.idType(), wish.idNo());
    }
}
