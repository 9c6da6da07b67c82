package org.xinglin.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.accounts.World.HEBEI;
import static org.xinglin.accounts.World.SHANXI;
import static org.xinglin.accounts.World.codes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.accounts.World.Doctor;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.Channel;
import org.xinglin.api.account.Staff;
import org.xinglin.api.account.Verification;
import org.xinglin.api.account.Verification.Route;
import org.xinglin.api.business.RegStatus;

class AutomaticActivationTest {

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
    @DisplayName("R-ACC-18: with the switch on no code is sent; a verified channel and a refresh activate")
    void refreshing_activates_once_a_channel_is_verified() {
        UUID hospital = world.registers.institution("自动医院");
        Staff clerk = World.staff(HEBEI, hospital, Staff.Post.OPERATOR);
        assertFalse(world.desk.automaticActivation(HEBEI, hospital).on());
        world.desk.setAutomaticActivation(clerk, true).orThrow();
        assertEquals(Optional.of("赵管理"), world.desk.automaticActivation(HEBEI, hospital).changedBy());

        Doctor doctor = world.doctor();
        world.registers.register(doctor.person(), "王甲", Samples.registration(HEBEI, RegStatus.VALID, hospital));
        Verification waiting = world.accounts.verify(doctor.account());
        assertEquals(Optional.of(Route.INSTITUTION_CODE), waiting.route());
        assertTrue(waiting.prompt().zh().contains("“自动医院”已开通自动激活"), waiting.prompt().zh());
        assertEquals(List.of("channel-not-verified"), codes(world.accounts.activate(doctor.account(), "")));
        assertEquals(List.of("activates-automatically"),
                codes(world.accounts.issueActivationCode(HEBEI, doctor.account(), clerk.actor())));

        world.accounts.sendChannelCode(doctor.account(), Channel.EMAIL).orThrow();
        world.accounts.verifyChannel(doctor.account(), Channel.EMAIL, World.code(world.sent())).orThrow();
        assertEquals(Optional.empty(), world.accounts.verify(doctor.account()).route());
        assertEquals(List.of(), world.sent());
        assertEquals(Account.State.ACTIVE, world.accounts.activate(doctor.account(), "").orThrow().state());
    }

    @Test
    @DisplayName("R-ACC-18: the switch is the institution's own, in its own province, and can be turned off")
    void the_switch_of_another_institution_or_province_does_nothing() {
        UUID hospital = world.registers.institution("甲医院");
        world.desk.setAutomaticActivation(World.staff(SHANXI, hospital, Staff.Post.MANAGER), true).orThrow();
        world.desk.setAutomaticActivation(World.staff(HEBEI, UUID.randomUUID(), Staff.Post.MANAGER), true).orThrow();
        world.desk.setAutomaticActivation(World.staff(HEBEI, hospital, Staff.Post.MANAGER), true).orThrow();
        world.desk.setAutomaticActivation(World.staff(HEBEI, hospital, Staff.Post.MANAGER), false).orThrow();
        Doctor doctor = world.reachableDoctor();
        world.registers.register(doctor.person(), "王甲", Samples.registration(HEBEI, RegStatus.VALID, hospital));
        assertEquals(Optional.of(Route.INSTITUTION_CODE), world.accounts.verify(doctor.account()).route());
        assertTrue(world.accounts.issueActivationCode(HEBEI, doctor.account(),
                World.staff(HEBEI, hospital, Staff.Post.REVIEWER).actor()).isAccepted());
        world.sent();
    }
}
