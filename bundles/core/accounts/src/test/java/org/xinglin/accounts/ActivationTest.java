package org.xinglin.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.accounts.World.HEBEI;
import static org.xinglin.accounts.World.SHANXI;
import static org.xinglin.accounts.World.codes;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.accounts.World.Doctor;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.Accounts.Awaiting;
import org.xinglin.api.account.Channel;
import org.xinglin.api.account.NewAccount;
import org.xinglin.api.account.Notices.Outgoing;
import org.xinglin.api.account.Verification;
import org.xinglin.api.account.Verification.Route;
import org.xinglin.api.application.Actor;
import org.xinglin.api.business.RegStatus;

class ActivationTest {

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
    @DisplayName("R-ACC-09: nothing found, with name and number shown and the three guides")
    void who_is_not_found_is_told_where_to_turn() {
        NewAccount wish = World.wish();
        UUID account = world.accounts.create(wish).orThrow().id();
        Verification verification = world.accounts.verify(account);
        assertFalse(verification.found());
        assertEquals(Optional.empty(), verification.route());
        String zh = verification.prompt().zh();
        assertTrue(zh.startsWith("未查询到医师资格信息！未查询到医师执业注册信息！\n您的姓名：王甲\n身份证号码：130***********"), zh);
        assertTrue(zh.contains("老人老办法医师资格信息修改及补录指南\n新人新办法医师资格信息修改及补录指南\n"
                + "军队离休及复转退人员医师资格信息补录指南"), zh);
        assertFalse(zh.contains(wish.idNo()));
        assertEquals(List.of("not-verified"), codes(world.accounts.activate(account, "x")));
    }

    @Test
    @DisplayName("R-ACC-08: name and number must match exactly")
    void another_name_is_not_found() {
        Doctor doctor = world.doctor();
        world.registers.qualifications.replaceAll(q -> q.person().equals(doctor.person())
                ? Samples.qualification(doctor.person(), "王乙", "VALID") : q);
        world.registers.register(doctor.person(), "王乙", Samples.registration(HEBEI, RegStatus.DEPARTED));
        assertFalse(world.accounts.verify(doctor.account()).found());
        world.registers.register(doctor.person(), "王甲", Samples.registration(HEBEI, RegStatus.DEPARTED));
        assertEquals(Optional.of(Route.QUALIFICATION_CODE_FORMER), world.accounts.verify(doctor.account()).route());
    }

    @Test
    @DisplayName("case D, R-ACC-13: the own qualification code, after a channel is verified (R-ACC-10)")
    void a_new_doctor_activates_by_the_own_qualification_code() {
        Doctor doctor = world.doctor();
        Verification verification = world.accounts.verify(doctor.account());
        assertEquals(Optional.of(Route.QUALIFICATION_CODE_NEW), verification.route());
        assertTrue(verification.prompt().zh().startsWith("恭喜，您已经通过医师信息校验！"));
        assertEquals(List.of("channel-not-verified"),
                codes(world.accounts.activate(doctor.account(), doctor.qualificationCode())));
        world.accounts.sendChannelCode(doctor.account(), Channel.EMAIL).orThrow();
        List<Outgoing> sent = world.sent();
        assertEquals(doctor.wish().email(), sent.get(0).address());
        world.accounts.verifyChannel(doctor.account(), Channel.EMAIL, World.code(sent)).orThrow();
        assertEquals(List.of("qualification-code-wrong"),
                codes(world.accounts.activate(doctor.account(), world.doctor().qualificationCode())));
        Account active = world.accounts.activate(doctor.account(), " " + doctor.qualificationCode().toLowerCase()).orThrow();
        assertEquals(Account.State.ACTIVE, active.state());
        assertTrue(world.accounts.verify(doctor.account()).route().isEmpty());
        assertEquals(Account.State.ACTIVE, world.accounts.activate(doctor.account(), "anything").orThrow().state());
    }

    @Test
    @DisplayName("R-ACC-13: locks after repeated failures")
    void guessing_at_activation_codes_locks() {
        Doctor doctor = world.reachableDoctor();
        for (int i = 0; i < 5; i++) {
            assertEquals(List.of("qualification-code-wrong"), codes(world.accounts.activate(doctor.account(), "guess")));
        }
        assertEquals(List.of("activation-locked"),
                codes(world.accounts.activate(doctor.account(), doctor.qualificationCode())));
        world.clock.advance(Duration.ofMinutes(2));
        world.accounts.activate(doctor.account(), doctor.qualificationCode()).orThrow();
    }

    @Test
    @DisplayName("case A, R-ACC-11, R-ACC-17, R-ACC-19: the main institution issues one code, once")
    void the_main_institution_issues_the_code() {
        Doctor doctor = world.doctor();
        UUID hospital = world.registers.institution("石家庄市第一医院");
        world.registers.register(doctor.person(), "王甲", Samples.registration(HEBEI, RegStatus.VALID, hospital));
        Actor registrar = new Actor(UUID.randomUUID(), "登记员", hospital);
        assertEquals(List.of("not-verified"),
                codes(world.accounts.issueActivationCode(HEBEI, doctor.account(), registrar)));

        Verification verification = world.accounts.verify(doctor.account());
        assertEquals(Optional.of(Route.INSTITUTION_CODE), verification.route());
        assertEquals(Optional.of("石家庄市第一医院"), verification.issuer());
        assertEquals(Optional.of(HEBEI), verification.issuerTenant());
        assertTrue(verification.prompt().zh().contains("需要您到您执业所在医疗机构“石家庄市第一医院”申领。如果“石家庄市第一医院”不是您目前执业所在的医疗机构，"));
        assertEquals(List.of("channel-not-verified"),
                codes(world.accounts.issueActivationCode(HEBEI, doctor.account(), registrar)));
        assertEquals(List.of(), world.accounts.awaitingActivation(HEBEI, hospital));

        world.accounts.sendChannelCode(doctor.account(), Channel.MOBILE).orThrow();
        world.accounts.verifyChannel(doctor.account(), Channel.MOBILE, World.code(world.sent())).orThrow();
        Awaiting awaiting = world.accounts.awaitingActivation(HEBEI, hospital).get(0);
        assertEquals(doctor.account(), awaiting.account());
        assertEquals(Optional.empty(), awaiting.codeIssuedAt());
        assertFalse(awaiting.maskedIdNo().contains(doctor.wish().idNo().substring(3, 14)));

        String code = world.accounts.issueActivationCode(HEBEI, doctor.account(), registrar).orThrow();
        List<Outgoing> sent = world.sent();
        assertEquals(List.of(doctor.wish().mobile()), sent.stream().map(Outgoing::address).toList());
        assertEquals(code, World.code(sent));
        assertEquals(code, world.accounts.issueActivationCode(HEBEI, doctor.account(), registrar).orThrow());
        assertEquals(List.of(), world.sent());
        assertTrue(world.accounts.awaitingActivation(HEBEI, hospital).get(0).codeIssuedAt().isPresent());

        assertEquals(List.of("activation-code-wrong"),
                codes(world.accounts.activate(doctor.account(), doctor.qualificationCode())));
        assertTrue(world.accounts.activate(doctor.account(), code.toLowerCase()).isAccepted());
        assertEquals(List.of(), world.accounts.awaitingActivation(HEBEI, hospital));
        assertEquals(List.of("already-active"),
                codes(world.accounts.issueActivationCode(HEBEI, doctor.account(), registrar)));
    }

    @Test
    @DisplayName("R-ACC-23: no other institution may issue, in this province or another")
    void an_institution_issues_for_its_own_doctors_only() {
        Doctor doctor = world.reachableDoctor();
        UUID hospital = world.registers.institution("甲医院");
        world.registers.register(doctor.person(), "王甲", Samples.registration(HEBEI, RegStatus.VALID, hospital));
        world.accounts.verify(doctor.account());
        for (Outcome<String> refused : List.of(
                world.accounts.issueActivationCode(HEBEI, doctor.account(), actor(UUID.randomUUID())),
                world.accounts.issueActivationCode(SHANXI, doctor.account(), actor(hospital)))) {
            assertEquals(List.of("doctor-not-yours"), codes(refused));
        }
        assertThrows(UnknownException.class,
                () -> world.accounts.issueActivationCode(HEBEI, UUID.randomUUID(), actor(hospital)));
    }

    @Test
    @DisplayName("R-ACC-15: either main institution may issue; the first valid code wins")
    void with_two_provinces_either_code_activates() {
        Doctor doctor = world.reachableDoctor();
        UUID one = world.registers.institution("河北医院");
        UUID other = world.registers.institution("山西医院");
        world.registers.register(doctor.person(), "王甲", Samples.registration(HEBEI, RegStatus.VALID, one),
                Samples.registration(SHANXI, RegStatus.VALID, other));
        assertTrue(world.accounts.verify(doctor.account()).prompt().zh().contains("“河北医院”或“山西医院”"));
        world.accounts.issueActivationCode(HEBEI, doctor.account(), actor(one)).orThrow();
        String code = world.accounts.issueActivationCode(SHANXI, doctor.account(), actor(other)).orThrow();
        assertTrue(world.accounts.activate(doctor.account(), code).isAccepted());
    }

    @Test
    @DisplayName("R-ACC-16: when the case changes, the new route counts")
    void after_a_departure_the_institutions_code_is_void_and_the_qualification_code_counts() {
        Doctor doctor = world.reachableDoctor();
        UUID hospital = world.registers.institution("甲医院");
        world.registers.register(doctor.person(), "王甲", Samples.registration(HEBEI, RegStatus.VALID, hospital));
        world.accounts.verify(doctor.account());
        String code = world.accounts.issueActivationCode(HEBEI, doctor.account(), actor(hospital)).orThrow();
        world.registers.register(doctor.person(), "王甲", Samples.registration(HEBEI, RegStatus.DEPARTED, hospital));
        assertEquals(List.of("qualification-code-wrong"), codes(world.accounts.activate(doctor.account(), code)));
        assertTrue(world.accounts.activate(doctor.account(), doctor.qualificationCode()).isAccepted());
    }

    @Test
    @DisplayName("R-ACC-20: a code lives for 90 days; then another may be issued")
    void an_old_code_is_void() {
        Doctor doctor = world.reachableDoctor();
        UUID hospital = world.registers.institution("甲医院");
        world.registers.register(doctor.person(), "王甲", Samples.registration(HEBEI, RegStatus.VALID, hospital));
        world.accounts.verify(doctor.account());
        String code = world.accounts.issueActivationCode(HEBEI, doctor.account(), actor(hospital)).orThrow();
        world.clock.advanceDays(90);
        assertEquals(List.of("activation-code-wrong"), codes(world.accounts.activate(doctor.account(), code)));
        String next = world.accounts.issueActivationCode(HEBEI, doctor.account(), actor(hospital)).orThrow();
        assertFalse(next.equals(code));
        assertTrue(world.accounts.activate(doctor.account(), next).isAccepted());
    }

    @Test
    @DisplayName("EREG-ROLLOUT: a province that begins electronic registration turns case B into case A, without activating")
    void the_beginning_of_electronic_registration_activates_nobody() {
        Doctor doctor = world.doctor();
        TenantId hunan = TenantId.of("43");
        world.database.open(hunan);
        UUID hospital = world.registers.institution("长沙医院");
        world.registers.register(doctor.person(), "王甲", Samples.registration(hunan, RegStatus.VALID, hospital));
        world.registers.electronicSince.put(hunan, world.clock.today().plusDays(1));
        assertEquals(Optional.of(Route.APPROVAL), world.accounts.verify(doctor.account()).route());
        world.clock.advanceDays(1);
        assertEquals(Optional.of(Route.INSTITUTION_CODE), world.accounts.verify(doctor.account()).route());
        world.registers.electronicSince.put(hunan, LocalDate.MAX);
    }

    private static Actor actor(UUID office) {
        return new Actor(UUID.randomUUID(), "登记员", office);
    }
}
