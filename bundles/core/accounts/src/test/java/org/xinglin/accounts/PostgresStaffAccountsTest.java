package org.xinglin.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.accounts.World.HEBEI;
import static org.xinglin.accounts.World.SHANXI;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Staff;
import org.xinglin.api.account.StaffAccounts.StaffSession;

class PostgresStaffAccountsTest {

    private static final String PASSWORD = "Registrar-2026";
    private static World world;
    private static UUID hospital;

    @BeforeAll
    static void open() {
        world = new World();
        hospital = world.registers.institution("石家庄市第一医院");
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    void staff_of_one_province_cannot_sign_in_at_another() {
        Staff made = create(HEBEI, "inst-130102-1").orThrow();
        assertEquals(List.of("sign-in-refused"), codes(world.staff.signIn(SHANXI, "inst-130102-1", PASSWORD)));
        StaffSession session = world.staff.signIn(HEBEI, "INST-130102-1", PASSWORD).orThrow();
        assertEquals(made, session.staff());
        assertEquals(Optional.of(made), world.staff.bySession(session.token()));
        assertTrue(session.token().startsWith("13."));
        assertTrue(world.staff.bySession(session.token().replace("13.", "14.")).isEmpty());
        assertTrue(world.staff.bySession(session.token().replace("13.", "99.")).isEmpty());
        assertTrue(world.accounts.bySession(session.token()).isEmpty());
        world.staff.signOut(session.token());
        assertTrue(world.staff.bySession(session.token()).isEmpty());
    }

    @Test
    void a_username_is_taken_in_its_tenant_only() {
        create(HEBEI, "health-130102").orThrow();
        assertEquals(List.of("username-taken"), codes(create(HEBEI, "Health-130102")));
        assertTrue(create(SHANXI, "health-130102").isAccepted());
    }

    @Test
    void a_tenant_without_staff_says_so() {
        assertFalse(world.staff.any(TenantId.NATIONAL));
        world.staff.create(TenantId.NATIONAL, Staff.Role.NATIONAL, new UUID(0, 0), "operator", "国家端管理员", PASSWORD).orThrow();
        assertTrue(world.staff.any(TenantId.NATIONAL));
        StaffSession session = world.staff.signIn(TenantId.NATIONAL, "operator", PASSWORD).orThrow();
        assertEquals(Staff.Role.NATIONAL, world.staff.bySession(session.token()).orElseThrow().role());
    }

    @Test
    void an_office_must_be_there_and_of_the_right_end() {
        assertEquals(List.of("office-unknown"), codes(world.staff.create(HEBEI, Staff.Role.AUTHORITY, UUID.randomUUID(),
                "officer", "审批员", PASSWORD)));
        assertThrows(IllegalArgumentException.class, () -> world.staff.create(HEBEI, Staff.Role.NATIONAL, new UUID(0, 0),
                "operator", "管理员", PASSWORD));
        assertThrows(IllegalArgumentException.class, () -> world.staff.create(TenantId.NATIONAL, Staff.Role.INSTITUTION,
                hospital, "operator", "管理员", PASSWORD));
        assertEquals(List.of("password-weak"), codes(world.staff.create(HEBEI, Staff.Role.INSTITUTION, hospital, "weak",
                "登记员", "abc123")));
    }

    @Test
    void repeated_failures_lock_and_an_unknown_name_is_told_the_same() {
        create(HEBEI, "locked").orThrow();
        for (int i = 0; i < 7; i++) {
            assertEquals(codes(world.staff.signIn(HEBEI, "locked", "wrong")),
                    codes(world.staff.signIn(HEBEI, "nobody", "wrong")));
        }
        assertEquals(List.of("sign-in-locked"), codes(world.staff.signIn(HEBEI, "locked", PASSWORD)));
        world.clock.advance(Duration.ofMinutes(1));
        assertTrue(world.staff.signIn(HEBEI, "locked", PASSWORD).isAccepted());
    }

    private static Outcome<Staff> create(TenantId tenant, String username) {
        return world.staff.create(tenant, Staff.Role.INSTITUTION, hospital, username, "机构注册管理员", PASSWORD);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.findings().stream().map(Finding::code).toList();
    }
}
