package org.xinglin.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.accounts.World.HEBEI;
import static org.xinglin.accounts.World.SHANXI;
import static org.xinglin.accounts.World.codes;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.accounts.World.Doctor;
import org.xinglin.api.account.DoctorChecks.Answer;
import org.xinglin.api.account.DoctorChecks.Entry;
import org.xinglin.api.account.DoctorChecks.Found;
import org.xinglin.api.account.DoctorChecks.Kind;
import org.xinglin.api.account.Staff;
import org.xinglin.api.account.Staff.Post;
import org.xinglin.api.business.RegStatus;

/** 医师验证 by institutions (R-ACC-39). */
class DoctorChecksTest {

    private static World world;
    private static UUID hospital;
    private static Staff clerk;

    @BeforeAll
    static void open() {
        world = new World();
        hospital = world.registers.institution("石家庄市第一医院");
        clerk = World.staff(HEBEI, hospital, Post.OPERATOR);
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    @DisplayName("R-ACC-39, R-PUB-24: by document number, one person at a time, masked; each question is in the province's log")
    void every_question_is_logged() {
        Doctor doctor = world.doctor();
        Answer found = world.checks.check(clerk, Kind.QUALIFICATION, "01", doctor.wish().idNo().toLowerCase()).orThrow();
        assertEquals(1, found.qualifications().size());
        assertEquals(List.of(), found.registrations());
        assertFalse(found.toString().contains(doctor.wish().idNo()));
        assertFalse(found.toString().contains(doctor.qualificationCode()));
        Answer nobody = world.checks.check(clerk, Kind.QUALIFICATION, "01", World.wish().idNo()).orThrow();
        assertEquals(List.of(), nobody.qualifications());
        assertEquals(List.of("id-number-wrong"), codes(world.checks.check(clerk, Kind.QUALIFICATION, "01", "123")));

        List<Entry> log = world.checks.log(clerk, 10).stream().filter(e -> e.kind() == Kind.QUALIFICATION).toList();
        assertEquals(2, log.size());
        Entry first = log.stream().filter(e -> e.id().equals(found.query())).findFirst().orElseThrow();
        assertEquals(new Entry(found.query(), world.clock.instant(), clerk.id(), clerk.name(), Kind.QUALIFICATION,
                doctor.person(), 1), first);
        assertEquals(0, log.stream().filter(e -> e.id().equals(nobody.query())).findFirst().orElseThrow().results());
    }

    @Test
    @DisplayName("R-ACC-39: an institution sees its own questions only, in its own province")
    void the_log_is_the_institutions_own() {
        Staff other = World.staff(HEBEI, world.registers.institution("外院"), Post.REVIEWER);
        Staff elsewhere = World.staff(SHANXI, hospital, Post.REVIEWER);
        world.checks.check(elsewhere, Kind.REGISTRATION, "01", World.wish().idNo()).orThrow();
        assertEquals(List.of(), world.checks.log(other, 10));
        assertEquals(1, world.checks.log(elsewhere, 10).size());
        assertTrue(world.checks.log(clerk, 10).stream().noneMatch(e -> e.kind() == Kind.REGISTRATION
                && e.staff().equals(elsewhere.id())));
        Staff officer = new Staff(UUID.randomUUID(), HEBEI, "officer", "周审批", Staff.Role.AUTHORITY, hospital);
        assertThrows(IllegalArgumentException.class,
                () -> world.checks.check(officer, Kind.REGISTRATION, "01", World.wish().idNo()));
    }

    @Test
    @DisplayName("R-ACC-23, R-ACC-39: registrations of all provinces; whether the institution's name is its standard one")
    void a_registrations_institution_name_is_compared_with_the_standard_one() {
        Doctor doctor = world.doctor();
        Registered here = Samples.registration(HEBEI, RegStatus.VALID, hospital);
        Registered ended = Samples.registration(SHANXI, RegStatus.MOVED_OUT, world.registers.institution("山西医院"));
        world.registers.register(doctor.person(), "王甲", here, ended);
        world.registers.recordedNames.put(here.id(), "石家庄第一医院");
        List<Found> found = world.checks.check(clerk, Kind.REGISTRATION, "01", doctor.wish().idNo()).orThrow().registrations();
        assertEquals(List.of(HEBEI, SHANXI), found.stream().map(Found::tenant).toList());
        assertEquals(List.of(false, true), found.stream().map(Found::nameAgrees).toList());
        assertEquals(List.of(true, false), found.stream().map(Found::own).toList());
        assertEquals(RegStatus.MOVED_OUT, found.get(1).status());
    }
}
