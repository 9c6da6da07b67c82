package org.xinglin.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.accounts.World.HEBEI;
import static org.xinglin.accounts.World.codes;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.accounts.World.Doctor;
import org.xinglin.api.account.Channel;
import org.xinglin.api.account.NewAccount;
import org.xinglin.api.account.Notice;
import org.xinglin.api.account.Notices.Outgoing;
import org.xinglin.api.exchange.Topic;
import org.xinglin.store.Json;

/** Codes to mobile numbers and e-mail addresses (R-ACC-10), and notices to whoever verified one. */
class ChannelsTest {

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
    @DisplayName("R-ACC-10: a code lives ten minutes and may be tried five times")
    void a_channel_code_wears_out() {
        Doctor doctor = world.doctor();
        assertEquals(List.of("code-expired"), codes(world.accounts.verifyChannel(doctor.account(), Channel.MOBILE, "0")));
        assertEquals(world.clock.instant().plus(Duration.ofMinutes(10)),
                world.accounts.sendChannelCode(doctor.account(), Channel.MOBILE).orThrow());
        String code = World.code(world.sent());
        for (int i = 0; i < 5; i++) {
            assertEquals(List.of("code-wrong"),
                    codes(world.accounts.verifyChannel(doctor.account(), Channel.MOBILE, "nocode")));
        }
        assertEquals(List.of("code-expired"), codes(world.accounts.verifyChannel(doctor.account(), Channel.MOBILE, code)));
        world.clock.advance(Duration.ofMinutes(1));
        world.accounts.sendChannelCode(doctor.account(), Channel.MOBILE).orThrow();
        String late = World.code(world.sent());
        world.clock.advance(Duration.ofMinutes(10));
        assertEquals(List.of("code-expired"), codes(world.accounts.verifyChannel(doctor.account(), Channel.MOBILE, late)));
        world.accounts.sendChannelCode(doctor.account(), Channel.MOBILE).orThrow();
        String good = World.code(world.sent());
        assertEquals(List.of("code-expired"), codes(world.accounts.verifyChannel(doctor.account(), Channel.EMAIL, good)));
        assertTrue(world.accounts.verifyChannel(doctor.account(), Channel.MOBILE, good).orThrow().mobileVerified());
        assertEquals(List.of("channel-verified"), codes(world.accounts.sendChannelCode(doctor.account(), Channel.MOBILE)));
    }

    @Test
    @DisplayName("R-ACC-10: once a minute, five times an hour, ten times a day")
    void codes_are_not_sent_too_often() {
        Doctor doctor = world.doctor();
        int sent = 0;
        for (int minute = 0; minute < 24 * 60; minute++) {
            sent += world.accounts.sendChannelCode(doctor.account(), Channel.MOBILE).isAccepted() ? 1 : 0;
            assertFalse(world.accounts.sendChannelCode(doctor.account(), Channel.MOBILE).isAccepted());
            if (minute == 59) {
                assertEquals(5, sent);
            }
            world.clock.advance(Duration.ofMinutes(minute < 120 ? 1 : 30));
            minute += minute < 120 ? 0 : 29;
        }
        assertEquals(10, sent);
        world.sent();
    }

    @Test
    @DisplayName("R-ACC-05: a verified mobile number belongs to one account")
    void a_mobile_number_is_verified_for_one_account_only() {
        Doctor first = world.reachableDoctor();
        NewAccount wish = World.wish();
        UUID second = world.accounts.create(new NewAccount(wish.name(), wish.idType(), wish.idNo(), first.wish().mobile(),
                wish.email(), wish.username(), wish.password())).orThrow().id();
        world.clock.advance(Duration.ofMinutes(2));
        world.accounts.sendChannelCode(second, Channel.MOBILE).orThrow();
        assertEquals(List.of("mobile-in-use"),
                codes(world.accounts.verifyChannel(second, Channel.MOBILE, World.code(world.sent()))));
    }

    @Test
    @DisplayName("R-REG-54: a notice to a person goes to the verified channel, the mobile number first")
    void a_notice_finds_the_verified_channel_of_its_person() {
        Doctor silent = world.doctor();
        Doctor reachable = world.reachableDoctor();
        for (Doctor doctor : List.of(silent, reachable)) {
            world.database.store().transact(HEBEI, tx -> tx.send(HEBEI, Topic.NOTICE, doctor.person().toString(),
                    Json.write(Notice.to(doctor.person(), "no-such-template", Map.of("secret", "42")))));
        }
        List<Outgoing> sent = world.sent();
        assertEquals(List.of(reachable.wish().mobile()), sent.stream().map(Outgoing::address).toList());
        assertFalse(sent.toString().contains(reachable.wish().mobile()));
    }
}
