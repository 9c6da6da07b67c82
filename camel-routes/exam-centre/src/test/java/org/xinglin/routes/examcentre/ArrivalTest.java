package org.xinglin.routes.examcentre;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinglin.routes.examcentre.Arrival.Stage;

/** Files that do not fit together wait for their rest, but not for ever. */
class ArrivalTest {

    private final AtomicLong nanos = new AtomicLong(-5);
    private final Arrival arrival = new Arrival(nanos::get, Duration.ofSeconds(60));
    private Path manifest;
    private Path csv;

    @BeforeEach
    void place(@TempDir Path folder) throws IOException {
        manifest = Files.writeString(folder.resolve("b.manifest.json"), "{\"sm3\": \"00\"}");
        csv = Files.writeString(folder.resolve("b.csv"), "a");
    }

    private Stage lookAfter(int seconds) throws IOException {
        nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
        return arrival.look(manifest, csv);
    }

    @Test
    void unfinished_file_waits_as_long_as_patience_lasts() throws IOException {
        assertEquals(Stage.DATA_UNFINISHED, lookAfter(0));
        assertEquals(Stage.DATA_UNFINISHED, lookAfter(60));
        assertEquals(Stage.WHOLE, lookAfter(1));
    }

    @Test
    void writing_begins_the_waiting_anew() throws IOException {
        assertEquals(Stage.DATA_UNFINISHED, lookAfter(0));
        Files.writeString(csv, "ab");
        assertEquals(Stage.DATA_UNFINISHED, lookAfter(60));
        assertEquals(Stage.DATA_UNFINISHED, lookAfter(60));
        assertEquals(Stage.WHOLE, lookAfter(1));
    }

    @Test
    void time_of_a_file_from_another_machine_does_not_matter() throws IOException {
        for (String time : new String[] {"2001-01-01T00:00:00Z", "2199-01-01T00:00:00Z"}) {
            Files.setLastModifiedTime(csv, FileTime.from(Instant.parse(time)));
            assertEquals(Stage.DATA_UNFINISHED, lookAfter(0));
            assertEquals(Stage.WHOLE, lookAfter(61));
        }
    }
}
