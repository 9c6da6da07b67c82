package org.xinglin.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.accounts.World.HEBEI;
import static org.xinglin.accounts.World.SHANXI;
import static org.xinglin.accounts.World.codes;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xinglin.accounts.World.Doctor;
import org.xinglin.api.account.Account;
import org.xinglin.api.application.Actor;
import org.xinglin.api.business.RegStatus;

/** What happens to an active account when the registration does not stay as it was: nothing. */
class ActiveForLifeTest {

    private static World world;

    private Doctor doctor;
    private UUID hospital;

    @BeforeAll
    static void open() {
        world = new World();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @BeforeEach
    void activate() {
        doctor = world.reachableDoctor();
        hospital = world.registers.institution("石家庄市第一医院");
        world.registers.register(doctor.person(), "王甲", Samples.registration(HEBEI, RegStatus.VALID, hospital));
        world.accounts.verify(doctor.account());
        String code = world.accounts.issueActivationCode(HEBEI, doctor.account(), actor(hospital)).orThrow();
        world.accounts.activate(doctor.account(), code).orThrow();
        world.sent();
    }

    @Test
    @DisplayName("R-ACC-21, R-REG-125: after a move to another province the account is active and takes no second code")
    void a_move_asks_for_no_new_activation() {
        UUID next = world.registers.institution("太原市第一医院");
        world.registers.register(doctor.person(), "王甲", Samples.registration(HEBEI, RegStatus.MOVED_OUT, hospital),
                Samples.registration(SHANXI, RegStatus.VALID, next));

        assertEquals(Account.State.ACTIVE, state());
        assertEquals("您的账户已激活，系统已开放所有功能。", world.accounts.verify(doctor.account()).prompt().zh());
        assertEquals(List.of(), world.accounts.awaitingActivation(SHANXI, next));
        assertEquals(List.of("already-active"),
                codes(world.accounts.issueActivationCode(SHANXI, doctor.account(), actor(next))));
    }

    @ParameterizedTest
    @EnumSource(names = "VALID", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("R-REG-138: whatever ended the registration, cancellation included, the account signs in and is active")
    void the_account_outlives_the_registration(RegStatus status) {
        world.registers.register(doctor.person(), "王甲", Samples.registration(HEBEI, status, hospital));

        assertEquals(Account.State.ACTIVE, state());
        assertTrue(world.accounts.verify(doctor.account()).route().isEmpty());
    }

    private Account.State state() {
        return world.accounts.bySession(world.accounts.signIn(doctor.wish().username(), World.PASSWORD).orThrow().token())
                .orElseThrow().state();
    }

    private static Actor actor(UUID office) {
        return new Actor(UUID.randomUUID(), "登记员", office);
    }
}
