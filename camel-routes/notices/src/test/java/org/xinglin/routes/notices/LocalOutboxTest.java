package org.xinglin.routes.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinglin.api.account.NoticeSender.Sent;

class LocalOutboxTest {

    private static final Instant TEN = Instant.parse("2026-11-23T02:00:00Z");

    @TempDir
    private Path home;

    @Test
    void shows_the_newest_first_with_addresses_masked() {
        LocalOutbox outbox = new LocalOutbox(home.resolve("notices"), 10);
        write(outbox, 1);
        write(outbox, 3);
        write(outbox, 2);
        assertEquals(List.of("文本 3\n第二行", "文本 2\n第二行"), outbox.sent(2).stream().map(Sent::text).toList());
        assertEquals(new Sent(TEN.plusSeconds(3), "national", "MOBILE", "138****0003", "文本 3\n第二行"), outbox.sent(1).get(0));
    }

    @Test
    void only_its_owner_can_read_it() throws IOException {
        Path folder = home.resolve("notices");
        write(new LocalOutbox(folder, 10), 1);
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        assertEquals(List.of("rw-------"), files(folder).stream().map(LocalOutboxTest::permissions).toList());
    }

    @Test
    void keeps_the_newest_also_over_a_restart() throws IOException {
        LocalOutbox outbox = new LocalOutbox(home, 3);
        for (int i = 1; i <= 5; i++) {
            write(outbox, i);
        }
        LocalOutbox again = new LocalOutbox(home, 3);
        write(again, 6);
        assertEquals(List.of(6, 5, 4), again.sent(9).stream().map(s -> s.text().charAt(3) - '0').toList());
        assertEquals(3, files(home).size());
    }

    @Test
    void a_notice_written_twice_is_one() throws IOException {
        LocalOutbox outbox = new LocalOutbox(home, 3);
        write(outbox, 1);
        write(outbox, 1);
        assertEquals(1, files(home).size());
        assertEquals(1, outbox.sent(9).size());
    }

    @Test
    void a_broken_file_is_named_without_its_content() throws IOException {
        Files.writeString(home.resolve("000000000000001-x.json"), "{\"address\": \"13800000001\" oops");
        Exception e = assertThrows(java.io.UncheckedIOException.class, () -> new LocalOutbox(home, 3).sent(1));
        assertFalse(e.getMessage().contains("138") || e.getCause().getMessage().contains("138"));
        assertThrows(IllegalArgumentException.class, () -> new LocalOutbox(home, 0));
    }

    private static void write(LocalOutbox outbox, int number) {
        Instant at = TEN.plusSeconds(number);
        outbox.write(new UUID(0, number), at, new LocalOutbox.Entry(at.toString(), "national", "MOBILE",
                "1380000000" + number, "138****000" + number, "文本 " + number + "\n第二行"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
