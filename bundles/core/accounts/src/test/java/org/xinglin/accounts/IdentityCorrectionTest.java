package org.xinglin.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.accounts.World.HEBEI;
import static org.xinglin.accounts.World.SHAANXI;
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
import org.xinglin.api.account.Account;
import org.xinglin.api.account.Accounts;
import org.xinglin.api.account.Accounts.Ended;
import org.xinglin.api.account.NewAccount;
import org.xinglin.api.account.Verification.Route;
import org.xinglin.api.application.Actor;
import org.xinglin.api.business.RegStatus;
import org.xinglin.store.Json;

class IdentityCorrectionTest {

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
    @DisplayName("R-ACC-07: before activation name and document can be corrected; the account is the right person's then")
    void a_mistyped_identity_is_corrected_and_verified_anew() {
        NewAccount right = World.wish();
        Account wrong = world.accounts.create(World.wish()).orThrow();
        assertFalse(world.accounts.verify(wrong.id()).found());

        Account corrected = world.accounts.correctIdentity(wrong.id(), " 王乙 ", right.idType(), right.idNo().toLowerCase())
                .orThrow();
        assertNotEquals(wrong.person(), corrected.person());
        assertEquals(world.database.cipher().personId("01", right.idNo()), corrected.person());
        assertEquals("王乙", corrected.name());
        assertEquals(right.idNo().substring(14), corrected.idNo().substring(14));
        world.registers.qualifications.add(Samples.qualification(corrected.person(), "王乙", "VALID"));
        assertEquals(Optional.of(Route.QUALIFICATION_CODE_NEW), world.accounts.verify(wrong.id()).route());
    }

    @Test
    @DisplayName("R-ACC-07: what was verified, and a code that was issued, is void after a correction")
    void a_correction_voids_verification_and_code() {
        Doctor doctor = world.reachableDoctor();
        UUID hospital = world.registers.institution("甲医院");
        world.registers.register(doctor.person(), "王甲", Samples.registration(HEBEI, RegStatus.VALID, hospital));
        world.accounts.verify(doctor.account());
        String code = world.accounts.issueActivationCode(HEBEI, doctor.account(),
                new Actor(UUID.randomUUID(), "登记员", hospital)).orThrow();
        NewAccount other = World.wish();
        Account corrected = world.accounts.correctIdentity(doctor.account(), "王甲", "01", other.idNo()).orThrow();
        assertFalse(corrected.verified());
        world.registers.register(corrected.person(), "王甲", Samples.registration(HEBEI, RegStatus.VALID, hospital));
        assertEquals(List.of("activation-code-wrong"), codes(world.accounts.activate(doctor.account(), code)));
    }

    @Test
    @DisplayName("R-ACC-06, R-ACC-07: a person with an account is not taken over by a correction")
    void one_account_per_person_is_kept() {
        Doctor first = world.doctor();
        UUID second = world.accounts.create(World.wish()).orThrow().id();
        assertEquals(List.of("account-exists"),
                codes(world.accounts.correctIdentity(second, first.wish().name(), "01", first.wish().idNo())));
        assertEquals(List.of("name-malformed", "id-number-wrong"),
                codes(world.accounts.correctIdentity(second, "Wang", "01", "1")));
        assertTrue(world.accounts.correctIdentity(first.account(), "王甲乙", "01", first.wish().idNo()).isAccepted());
    }

    @Test
    @DisplayName("R-ACC-07: after activation refused; before it, not for trying out who is a doctor")
    void an_active_account_keeps_its_identity_and_corrections_are_few() {
        Doctor doctor = world.reachableDoctor();
        world.accounts.activate(doctor.account(), doctor.qualificationCode()).orThrow();
        assertEquals(List.of("already-active"),
                codes(world.accounts.correctIdentity(doctor.account(), "王甲", "01", World.wish().idNo())));

        UUID prober = world.accounts.create(World.wish()).orThrow().id();
        for (int i = 0; i < 5; i++) {
            world.accounts.correctIdentity(prober, "王甲", "01", World.wish().idNo()).orThrow();
        }
        assertEquals(List.of("identity-locked"),
                codes(world.accounts.correctIdentity(prober, "王甲", "01", World.wish().idNo())));
    }

    @Test
    @DisplayName("R-ACC-07: applications that case B handed in under the wrong identity are closed")
    void applications_of_the_wrong_person_are_to_be_closed() {
        Doctor doctor = world.doctor();
        world.registers.register(doctor.person(), "王甲", Samples.registration(SHAANXI, RegStatus.VALID));
        world.accounts.verify(doctor.account());
        world.accounts.correctIdentity(doctor.account(), "王甲", "01", World.wish().idNo()).orThrow();
        List<Ended> ended = new ArrayList<>();
        world.database.deliverAll(Map.of(Accounts.ENDED_TOPIC, m -> ended.add(Json.read(m.body(), Ended.class))));
        assertEquals(List.of(doctor.person()), ended.stream().map(Ended::person).toList());
    }
}
