package org.xinglin.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Staff;
import org.xinglin.api.account.StaffAccounts;
import org.xinglin.standards.ResidentId;

@DisplayName("What the sample loader writes to disk and into accounts")
class SampleWorldLoaderTest {

    @TempDir
    private Path folder;

    private final SampleWorld world = SampleWorld.load();
    private final Map<String, String> passwords = new HashMap<>();

    /** Takes note of the accounts asked for; the only call that the loader's staff part makes is {@code create}. */
    private StaffAccounts accounts(int failAfter) {
        return (StaffAccounts) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {StaffAccounts.class},
                (proxy, method, args) -> {
                    assertEquals("create", method.getName());
                    if (passwords.size() == failAfter) {
                        throw new IllegalStateException("the power is off");
                    }
                    String key = args[0] + "," + args[4];
                    return passwords.putIfAbsent(key, (String) args[6]) == null
                            ? Outcome.accepted(new Staff(UUID.randomUUID(), (TenantId) args[0], (String) args[4],
                                    (String) args[5], (Staff.Role) args[1], (UUID) args[3]))
                            : Outcome.refused(List.of(Finding.of("username-taken", "", "", "")));
                });
    }

    @Test
    void every_office_has_an_account_whose_password_stands_in_the_file() throws IOException {
        Path file = folder.resolve("staff-accounts.csv");
        new SampleStaff(world, accounts(-1), file).create(TenantId.of("13"));
        new SampleStaff(world, accounts(-1), file).create(TenantId.NATIONAL);
        assertEquals(world.authorities("13").size() + 1 + 2 * 12 + 1, passwords.size());
        assertFileTellsPasswords(file);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void an_interrupted_creation_is_finished_with_the_same_passwords() throws IOException {
        Path file = folder.resolve("staff-accounts.csv");
        SampleStaff interrupted = new SampleStaff(world, accounts(5), file);
        assertThrows(IllegalStateException.class,
                () -> interrupted.create(TenantId.of("11")));
        new SampleStaff(world, accounts(-1), file).create(TenantId.of("11"));
        assertEquals(world.authorities("11").size() + 1 + 2 * 12, passwords.size());
        assertFileTellsPasswords(file);
    }

    @Test
    @DisplayName("R-REG-197: at a province's health commission a second officer decides what the first entered")
    void the_commission_of_a_province_has_two_officers() throws IOException {
        Path file = folder.resolve("staff-accounts.csv");
        new SampleStaff(world, accounts(-1), file).create(TenantId.of("61"));
        List<String[]> seats = Files.readAllLines(file).stream().map(line -> line.split(",")).toList();
        List<String> ofProvince = seats.stream().filter(it -> it[3].equals("陕西省卫生健康委员会")).map(it -> it[1] + " " + it[4]).toList();
        assertEquals(List.of("AUTHORITY health-610000", "SECOND_OFFICER health-610000-second"), ofProvince);
        assertEquals(1, seats.stream().filter(it -> it[1].equals("SECOND_OFFICER")).count());
    }

    private void assertFileTellsPasswords(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        assertEquals("tenant,role,office,officeName,username,password", lines.get(0));
        assertEquals(passwords.size(), lines.size() - 1);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            assertEquals(passwords.get(cells[0] + "," + cells[4]), cells[5]);
            assertTrue(cells[5].matches("(?=.*[A-Za-z])(?=.*[0-9])[A-Za-z0-9]{16,}"));
        }
    }

    @Test
    void the_files_of_the_exam_centre_are_written_once() throws IOException {
        Path drop = folder.resolve("inbox");
        SampleFeed feed = new SampleFeed(folder, drop, 3_000, 2025, 0.02);
        assertTrue(feed.write(world));
        for (String name : List.of("nmec-2025-NMEC-001", "nmec-2025-TCM-001")) {
            assertTrue(Files.exists(drop.resolve(name + ".csv")));
            Files.delete(drop.resolve(name + ".manifest.json"));
        }
        assertFalse(feed.write(world));
        assertFalse(Files.exists(drop.resolve("nmec-2025-NMEC-001.manifest.json")));
        String candidate = Files.readString(folder.resolve("candidate.json"));
        assertTrue(candidate.contains("\"username\": \"inst-130102-1\""));
        assertTrue(candidate.contains("\"username\": \"health-130102\""));
        String idNo = candidate.replaceAll("(?s).*\"idNo\": \"(\\w+)\".*", "$1");
        assertTrue(ResidentId.parse(idNo).isPresent());
        assertTrue(candidate.contains("\"qualificationCode\": \"202513110" + idNo + "\""));
    }
}
