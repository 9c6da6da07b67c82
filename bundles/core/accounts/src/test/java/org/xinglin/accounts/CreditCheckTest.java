package org.xinglin.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinglin.accounts.World.HEBEI;
import static org.xinglin.accounts.World.SHANXI;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.accounts.World.Doctor;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.DoctorChecks.Answer;
import org.xinglin.api.account.DoctorChecks.Credit;
import org.xinglin.api.account.DoctorChecks.Entry;
import org.xinglin.api.account.DoctorChecks.Found;
import org.xinglin.api.account.DoctorChecks.Kind;
import org.xinglin.api.account.Staff;
import org.xinglin.api.account.Staff.Post;
import org.xinglin.api.business.BanKind;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Office;
import org.xinglin.api.effect.Particulars;
import org.xinglin.api.effect.RecordAssessment.Procedure;
import org.xinglin.api.effect.RecordAssessment.Result;
import org.xinglin.api.effect.Workplace;
import org.xinglin.api.register.InstitutionNames;
import org.xinglin.api.register.InstitutionNames.Named;

/** 信用查询, the third kind of 医师验证 (R-ACC-38, R-ACC-39). */
class CreditCheckTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    private static World world;
    private static Staff clerk;

    @BeforeAll
    static void open() {
        world = new World();
        clerk = World.staff(HEBEI, world.registers.institution("石家庄市第二医院"), Post.OPERATOR);
    }

    @AfterAll
    static void close() {
        world.close();
    }

    private static Standing.Registration ended(TenantId tenant, RegStatus status, String cause) {
        return new Standing.Registration(UUID.randomUUID(), tenant, "王甲", "1", 1, "10", Set.of("11"), tenant.code(),
                new Workplace(UUID.randomUUID(), "某医院", tenant + "0102"), new Office(UUID.randomUUID(), "某卫生健康委"), UUID.randomUUID(),
                DAY.minusYears(3), status, BizStatus.CANCELLED, Optional.of(DAY), cause, Particulars.NONE, "", false, 1);
    }

    private static Standing.Ban ban(BanKind kind, LocalDate from, LocalDate to) {
        return new Standing.Ban(UUID.randomUUID(), SHANXI, kind, from, Optional.ofNullable(to), "晋卫罚〔2025〕1号");
    }

    private static Standing.Assessment assessed(Result result) {
        return new Standing.Assessment(UUID.randomUUID(), HEBEI, DAY.minusYears(3), DAY, Procedure.GENERAL, result, false,
                DAY.plusDays(1));
    }

    private static List<String> kinds(Doctor doctor) {
        return world.checks.check(clerk, Kind.CREDIT, "01", doctor.wish().idNo()).orThrow().credits().stream()
                .map(Credit::kind).toList();
    }

    @Test
    @DisplayName("R-ACC-38, R-ACC-39: bans, endings for a fault, failed assessments, rescinded qualifications, of all provinces; logged")
    void what_speaks_against_a_doctor_is_found_in_all_provinces() {
        Doctor doctor = world.doctor();
        world.registers.standings.put(doctor.person(), new Standing(Optional.empty(),
                List.of(ended(HEBEI, RegStatus.CANCELLED, "cancel-3"), ended(SHANXI, RegStatus.RESCINDED, "improper-means")), List.of(),
                List.of(assessed(Result.FAILED), assessed(Result.PASSED), assessed(Result.MISSED)),
                List.of(ban(BanKind.PRACTICE_BAN, DAY.plusDays(2), DAY.plusYears(5)), ban(BanKind.EXAM_FRAUD, DAY.plusDays(3), null)), List.of()));
        world.registers.qualifications.add(Samples.qualification(doctor.person(), "王甲", "RESCINDED"));
        Answer answer = world.checks.check(clerk, Kind.CREDIT, "01", doctor.wish().idNo()).orThrow();
        assertEquals(List.of("EXAM_FRAUD", "PRACTICE_BAN", "assessment-failed", "cancel-3", "improper-means", "qualification-rescinded"),
                answer.credits().stream().map(Credit::kind).toList());
        assertEquals(new Credit("PRACTICE_BAN", BanKind.PRACTICE_BAN.title(), "14", Optional.of(DAY.plusDays(2)),
                Optional.of(DAY.plusYears(5)), "晋卫罚〔2025〕1号"), answer.credits().get(1));
        assertEquals(Set.of("13", "14"), Set.copyOf(answer.credits().subList(0, 5).stream().map(Credit::province).toList()));
        assertEquals(List.of(List.of(), List.of()), List.of(answer.qualifications(), answer.registrations()));
        Entry logged = world.checks.log(clerk, 100).stream().filter(e -> e.id().equals(answer.query())).findFirst().orElseThrow();
        assertEquals(new Entry(answer.query(), world.clock.instant(), clerk.id(), clerk.name(), Kind.CREDIT, doctor.person(), 6), logged);
        assertEquals(List.of(), world.checks.log(World.staff(SHANXI, clerk.office(), Post.OPERATOR), 100));
    }

    @Test
    @DisplayName("R-ACC-38: illness, death, the own wish and a ban lifted before it began speak against nobody; nothing else is asked for")
    void what_is_no_fault_is_not_shown() {
        Doctor doctor = world.doctor();
        world.registers.standings.put(doctor.person(), new Standing(Optional.empty(),
                List.of(ended(HEBEI, RegStatus.CANCELLED, "cancel-1"), ended(HEBEI, RegStatus.CANCELLED, "cancel-7"),
                        ended(HEBEI, RegStatus.CANCELLED, "cancel-10"), ended(HEBEI, RegStatus.DEPARTED, "")),
                List.of(), List.of(assessed(Result.PASSED)), List.of(ban(BanKind.SUSPENSION, DAY, DAY.minusDays(1))), List.of()));
        assertEquals(List.of(), kinds(doctor));
        for (String fault : List.of("cancel-2", "cancel-4", "cancel-8", "cancel-9")) {
            world.registers.standings.put(doctor.person(), new Standing(Optional.empty(),
                    List.of(ended(HEBEI, RegStatus.CANCELLED, fault)), List.of(), List.of(), List.of(), List.of()));
            assertEquals(List.of(fault), kinds(doctor));
        }
    }

    @Test
    @DisplayName("R-INS-05, R-ACC-23: a registration with a name that the institution had agrees, and shows the present one while valid")
    void a_renamed_institution_agrees() {
        Doctor doctor = world.doctor();
        Registered here = Samples.registration(HEBEI, RegStatus.VALID, world.registers.institution("新名医院"));
        world.registers.register(doctor.person(), "王甲", here);
        world.registers.recordedNames.put(here.id(), "旧名医院");
        world.lookup.names = (InstitutionNames) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {InstitutionNames.class}, (proxy, method, a) -> List.of(
                        new Named("旧名医院", Optional.empty(), Optional.of(DAY)), new Named("新名医院", Optional.of(DAY), Optional.empty())));
        Found found = world.checks.check(clerk, Kind.REGISTRATION, "01", doctor.wish().idNo()).orThrow().registrations().get(0);
        assertEquals(List.of("新名医院", true), List.of(found.institutionName(), found.nameAgrees()));
        world.registers.recordedNames.put(here.id(), "别的医院");
        found = world.checks.check(clerk, Kind.REGISTRATION, "01", doctor.wish().idNo()).orThrow().registrations().get(0);
        assertEquals(List.of("别的医院", false), List.of(found.institutionName(), found.nameAgrees()));
        world.lookup.names = null;
    }
}
