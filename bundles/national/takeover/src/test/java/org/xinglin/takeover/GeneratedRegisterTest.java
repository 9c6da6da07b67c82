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
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @Test
    @DisplayName("issue 3, item 9: stopped in the middle and run again, it is as if it had never been stopped")
    void a_stopped_run_is_resumed() throws IOException {
        Path folder = generated("14", 1500);
        AtomicInteger portions = new AtomicInteger();
        assertThrows(UnavailableException.class, () -> world.takeOver.run(SHANXI, folder, TakeOver.Options.DEFAULT, now -> {
            if (portions.incrementAndGet() == 1) {
                throw new UnavailableException("the power");
            }
        }));
        long halfway = world.ledger.verify().entries();
        assertTrue(halfway > 0 && halfway < 1400, halfway + " entries");
        world.database.execute(SHANXI, "DELETE FROM record");
        TakeOver.Report report = world.take(SHANXI, folder);
        assertEquals(world.ledger.verify().entries() - halfway, report.opened());
        assertTrue(world.ledger.verify().whole());
        assertEquals(List.of(), world.differences(), "registers that missed what the ledger had got have it now");
        assertEquals(0, world.take(SHANXI, folder).opened());
    }
}
