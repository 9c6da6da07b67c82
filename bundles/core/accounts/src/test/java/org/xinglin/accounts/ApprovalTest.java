package org.xinglin.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.accounts.World.HEBEI;
import static org.xinglin.accounts.World.SHAANXI;
import static org.xinglin.accounts.World.codes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.accounts.World.Doctor;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.Accounts;
import org.xinglin.api.account.Accounts.Approval;
import org.xinglin.api.account.Verification;
import org.xinglin.api.account.Verification.Route;
import org.xinglin.api.application.AppState;
import org.xinglin.api.business.RegStatus;
import org.xinglin.store.Json;

/** Case B (R-ACC-12): no code, an approval activates and nothing else does. */
class ApprovalTest {

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
    @DisplayName("R-ACC-12: without a code; the prompt names the two businesses")
    void case_b_is_told_what_it_may_hand_in() {
        Doctor doctor = caseB(world.doctor());
        Verification verification = world.accounts.verify(doctor.account());
        assertEquals(Optional.of(Route.APPROVAL), verification.route());
        assertTrue(verification.prompt().zh().contains("在账户激活前您可以提交“注册”和“变更”业务"));
        assertEquals(List.of("activates-by-approval"),
                codes(world.accounts.activate(doctor.account(), doctor.qualificationCode())));
        assertEquals(Set.of("registration", "change"), Accounts.OPEN_BEFORE_ACTIVATION);
    }

    @Test
    @DisplayName("R-ACC-12, R-REG-70: the message of a completed application activates, once, and the doctor is told")
    void a_completed_application_activates() {
        Doctor doctor = caseB(world.reachableDoctor());
        Instant submitted = world.clock.instant();
        world.database.store().transact(HEBEI, tx -> tx.send(TenantId.NATIONAL, Accounts.APPROVED_TOPIC,
                doctor.person().toString(), Json.write(new Approval(doctor.person(), "change", submitted))));
        ApprovalEndpoint endpoint = new ApprovalEndpoint(world.database.store(), world.database.cipher(), world.clock);
        world.database.deliverAll(Map.of(endpoint.topic(), message -> {
            endpoint.receive(message);
            endpoint.receive(message);
        }));
        assertEquals(Account.State.ACTIVE, state(doctor));
        assertEquals(1, world.sent().stream().filter(o -> o.text().contains("账户已自动激活")).count());
        assertFalse(world.accounts.approved(new Approval(doctor.person(), "change", submitted)));
    }

    @Test
    @DisplayName("R-ACC-12: another business, or one from before case B was found, does not activate")
    void other_approvals_activate_nothing() {
        Instant before = world.clock.instant();
        world.clock.advance(Duration.ofMinutes(1));
        Doctor doctor = caseB(world.doctor());
        Doctor codeOwner = world.reachableDoctor();
        world.accounts.verify(codeOwner.account());
        assertFalse(world.accounts.approved(new Approval(doctor.person(), "cancellation", world.clock.instant())));
        assertFalse(world.accounts.approved(new Approval(doctor.person(), "registration", before)));
        assertFalse(world.accounts.approved(new Approval(codeOwner.person(), "registration", world.clock.instant())));
        assertEquals(Account.State.CREATED, state(doctor));
    }

    @Test
    @DisplayName("R-ACC-12: a refused or withdrawn application, or one that waits, does not activate at the next verification")
    void verification_activates_after_completion_only() {
        Doctor doctor = caseB(world.doctor());
        for (AppState state : List.of(AppState.INST_CONFIRMED, AppState.NOT_APPROVED, AppState.WITHDRAWN)) {
            world.registers.applied(HEBEI, doctor.person(), "registration", state, world.clock.instant());
        }
        Registered old = Samples.registration(SHAANXI, RegStatus.VALID);
        UUID hospital = world.registers.institution("石家庄医院");
        Registered here = Samples.registration(HEBEI, RegStatus.VALID, hospital);
        world.registers.register(doctor.person(), "王甲", old, here);
        assertEquals(Optional.of(Route.INSTITUTION_CODE), world.accounts.verify(doctor.account()).route());
        world.registers.applied(HEBEI, doctor.person(), "registration", AppState.COMPLETED, world.clock.instant());
        assertEquals("您的账户已激活，系统已开放所有功能。", world.accounts.verify(doctor.account()).prompt().zh());
        assertEquals(Account.State.ACTIVE, world.accounts.activate(doctor.account(), "").orThrow().state());
    }

    private static Doctor caseB(Doctor doctor) {
        world.registers.register(doctor.person(), "王甲", Samples.registration(SHAANXI, RegStatus.VALID));
        world.accounts.verify(doctor.account());
        return doctor;
    }

    private static Account.State state(Doctor doctor) {
        return world.accounts.bySession(world.accounts.signIn(doctor.wish().username(), World.PASSWORD).orThrow().token())
                .orElseThrow().state();
    }
}
