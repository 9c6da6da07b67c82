package org.xinglin.takeover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.takeover.TakeOver;
import org.xinglin.sample.Main;

/** Takes over generated registers with bad rows of every kind, in parts, stopped and run again. */
class GeneratedRegisterTest {

    private static final long SMALL_PARTS = 100_000;

    @TempDir
    private Path temp;
    private World world;

    @BeforeEach
    void begin() {
        world = new World();
    }

    @AfterEach
    void end() {
        world.close();
    }

    private Path generated(String tenant, int doctors) throws IOException {
        Path folder = temp.resolve(tenant);
        Main.main(new String[] {"register", "--tenant", tenant, "--records", Integer.toString(doctors), "--bad", "0.05", "--seed", "9",
                "--out", folder.toString(), "--expected", temp.resolve(tenant + ".expected").toString()});
        return folder;
    }

    @Test
    @DisplayName("R-REG-36…70, 140…165, R-DAT-10, 30, R-FEED-13: every bad row is rejected by its rule, the rest is there and public")
    void bad_rows_of_every_kind_stay_out() throws IOException {
        Path folder = generated("13", 1500);
        TakeOver.Report report = world.takeOver(SMALL_PARTS).run(HEBEI, folder, TakeOver.Options.DEFAULT, now -> { });
        List<String> expected = Files.readAllLines(temp.resolve("13.expected"));
        assertTrue(expected.size() > 50, "bad rows of every kind");
        for (String row : expected.subList(1, expected.size())) {
            String[] cells = row.split(",");
            boolean firstComeHasIt = cells[2].equals("PRACTICE_CODE_OF_ANOTHER");
            assertTrue(World.rejected(folder, cells[0]).stream().anyMatch(r ->
                    (firstComeHasIt || r.startsWith(cells[1] + ",")) && r.endsWith("," + cells[3])), row);
        }
        report.files().forEach(f -> assertEquals(f.rows(), f.taken() + f.unchanged() + f.rejected(), f.toString()));
        assertFalse(Files.exists(folder.resolve(".take-over")), "what was split is gone");
        assertTrue(world.ledger.verify().whole());
        assertEquals(List.of(), world.differences());
    }

    @ParameterizedTest(name = "files larger than {0} bytes are a whole register")
    @ValueSource(longs = {TakeOverRun.PART_BYTES, SMALL_PARTS})
    @DisplayName("issue 3, item 9: stopped in the middle and run again, it is as if it had never been stopped")
    void a_stopped_run_is_resumed(long partBytes) throws IOException {
        Path folder = generated("14", 3500);
        FolderTakeOver takeOver = world.takeOver(partBytes);
        AtomicInteger portions = new AtomicInteger();
        assertThrows(UnavailableException.class, () -> takeOver.run(SHANXI, folder, TakeOver.Options.DEFAULT, now -> {
            if (portions.incrementAndGet() == 1) {
                throw new UnavailableException("the power");
            }
        }));
        assertEquals(TakeOver.Stage.STOPPED, takeOver.last(SHANXI).orElseThrow().stage());
        assertEquals(Optional.of("the power is not available"), takeOver.last(SHANXI).orElseThrow().problem());
        long halfway = world.ledger.verify().entries();
        assertTrue(halfway > 0 && halfway < 3300, halfway + " entries");
        world.database.execute(SHANXI, "DELETE FROM record");
        TakeOver.Report report = takeOver.run(SHANXI, folder, TakeOver.Options.DEFAULT, now -> { });
        assertEquals(world.ledger.verify().entries() - halfway, report.opened());
        assertTrue(world.ledger.verify().whole());
        assertEquals(List.of(), world.differences(), "registers that missed what the ledger had got have it now");
        assertEquals(0, takeOver.run(SHANXI, folder, TakeOver.Options.DEFAULT, now -> { }).opened());
    }

    @Test
    @DisplayName("issue 3, item 9: a whole register comes in without indexes and has every one of them afterwards")
    void indexes_are_as_before() throws IOException {
        List<String> national = world.indexes(TenantId.NATIONAL);
        List<String> province = world.indexes(HEBEI);
        world.takeOver(SMALL_PARTS).run(HEBEI, generated("13", 1500), TakeOver.Options.DEFAULT, now -> { });
        assertEquals(national, world.indexes(TenantId.NATIONAL));
        assertEquals(province, world.indexes(HEBEI));
    }

    @Test
    @DisplayName("R-REG-48: a second province's whole register meets the codes and the persons of the first")
    void a_second_register_comes_in_beside_the_first() throws IOException {
        Path first = generated("13", 1200);
        FolderTakeOver takeOver = world.takeOver(SMALL_PARTS);
        takeOver.run(HEBEI, first, TakeOver.Options.DEFAULT, now -> { });
        TakeOver.Report report = takeOver.run(SHANXI, generated("14", 1200), TakeOver.Options.DEFAULT, now -> { });
        report.files().forEach(f -> assertEquals(f.rows(), f.taken() + f.unchanged() + f.rejected(), f.toString()));
        assertTrue(report.opened() > 1000);
        assertTrue(world.ledger.verify().whole());
        assertEquals(List.of(), world.differences());
    }
}
