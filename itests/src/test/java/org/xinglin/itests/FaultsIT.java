package org.xinglin.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.itests.faults.Faults;

/** Runs the fault program for a bounded number of rounds on the real distribution. */
class FaultsIT {

    private static final int ROUNDS = Integer.getInteger("faults.rounds", 20);

    @Test
    @DisplayName("R-REG-11, 12: whatever is killed, nothing acknowledged is lost and nothing is done twice")
    void nothing_acknowledged_is_lost_and_nothing_is_doubled() throws IOException {
        assertEquals(List.of(), Faults.run(Path.of("..").toAbsolutePath().normalize(),
                Path.of("target", "faults").toAbsolutePath(), ROUNDS, Long.getLong("faults.seed", 20251120L)));
    }
}
