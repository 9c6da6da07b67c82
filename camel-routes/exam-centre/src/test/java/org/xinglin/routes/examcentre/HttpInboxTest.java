package org.xinglin.routes.examcentre;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinglin.api.Outcome;
import org.xinglin.api.qualification.BatchInbox.Received;

class HttpInboxTest {

    private static final String BATCH = "nmec-2025-NMEC-001";
    private static final String HELLO = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    @TempDir
    Path directory;
    private HttpInbox inbox;

    @BeforeEach
    void begin() throws IOException {
        inbox = new HttpInbox(directory, new StubFeed());
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("inbox"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String refused(Outcome<Received> outcome) throws IOException {
        assertEquals(List.of(), files(), "nothing is left");
        return outcome.findings().get(0).code();
    }

    @Test
    void both_files_lie_where_the_drop_folder_has_them() throws IOException {
        assertEquals(new Received(BATCH + ".csv", 5, HELLO), inbox.data(BATCH, bytes("hello"), 5, HELLO).orThrow());
        assertTrue(inbox.manifest(BATCH, bytes("{\"format\":1}"), -1, "").isAccepted());
        assertEquals(List.of(BATCH + ".csv", BATCH + ".manifest.json"), files());
        assertEquals(files(), inbox.standing(BATCH).orElseThrow().files());
        assertTrue(inbox.data(BATCH, bytes("hello"), 5, "").isAccepted(), "the same again replaces itself");
        assertEquals(2, files().size());
        assertArrayEquals("hello".getBytes(StandardCharsets.UTF_8), Files.readAllBytes(directory.resolve("inbox/" + BATCH + ".csv")));
    }

    @Test
    @DisplayName("R-FEED-12: what is cut off, too short, altered or misnamed leaves nothing")
    void what_is_not_whole_leaves_nothing() throws IOException {
        InputStream broken = new SequenceInputStream(bytes("half of it"), new InputStream() {

            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });
        assertThrows(IOException.class, () -> inbox.data(BATCH, broken, 100, ""));
        assertEquals(List.of(), files());
        assertEquals("batch-incomplete", refused(inbox.data(BATCH, bytes("hell"), 5, "")));
        assertEquals("batch-incomplete", refused(inbox.data(BATCH, bytes("hallo"), 5, HELLO)));
        assertEquals("batch-too-large", refused(inbox.data(BATCH, bytes("x"), HttpInbox.MOST_DATA + 1, "")));
        assertEquals("batch-too-large", refused(inbox.manifest(BATCH, bytes("{\"a\":\"" + "x".repeat(70_000) + "\"}"), -1, "")));
        assertEquals("manifest-form", refused(inbox.manifest(BATCH, bytes("{\"format\":"), -1, "")));
        assertEquals("manifest-form", refused(inbox.manifest(BATCH, bytes("[]"), -1, "")));
        for (String name : List.of("../../etc/passwd", "nmec-2025-NMEC-001/../x", "NMEC-2025-NMEC-001", "nmec-2025-XXXX-001", "", "nmec")) {
            assertEquals("batch-name", refused(inbox.data(name, bytes("x"), 1, "")), name);
            assertEquals(Optional.empty(), inbox.standing(name));
            assertEquals(Optional.empty(), inbox.rejects(name));
        }
    }

    @Test
    void a_batch_that_waits_says_for_what_and_one_that_went_in_has_its_rejects() throws IOException {
        Files.writeString(directory.resolve("status.json"), "{\"waiting\":{\"" + BATCH + "\":\"waiting for the manifest\"}}");
        assertEquals("waiting for the manifest", inbox.standing(BATCH).orElseThrow().waiting());
        Files.writeString(directory.resolve("archive/" + BATCH + ".rejects.csv"), "seq");
        assertEquals("seq", new String(inbox.rejects(BATCH).orElseThrow(), StandardCharsets.UTF_8));
        assertEquals(Optional.empty(), inbox.standing("nmec-2025-TCM-001"));
    }
}
