package org.xinglin.routes.examcentre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamCentreRouteTest {

    private static final String BATCH = "nmec-2025-NMEC-001";

    @TempDir
    private Path folder;
    private final StubFeed feed = new StubFeed();
    private ExamCentreRoute route;
    private DropFolder drop;

    @BeforeEach
    void start() throws IOException {
        drop = new DropFolder(folder);
        route = start(3600);
    }

    @AfterEach
    void stop() {
        route.close();
    }

    @Test
    void whole_batch_is_taken_in_and_archived_with_its_outcome() throws IOException {
        manifest("good");
        csv("good");
        awaitFile(drop.archive().resolve(BATCH + ".result.json"));
        JsonNode result = result(drop.archive());
        assertEquals("ACCEPTED", result.path("state").asText());
        assertEquals(List.of(2, 1, 3), List.of(result.path("added").asInt(), result.path("quarantined").asInt(),
                result.path("records").asInt()));
        assertEquals(List.of(BATCH + ".csv", BATCH + ".manifest.json", BATCH + ".rejects.csv", BATCH + ".result.json"),
                names(drop.archive()));
        assertEquals(List.of(), names(drop.inbox()));
        assertEquals(List.of(), names(drop.work()));
    }

    @Test
    @DisplayName("R-PUB-20: batches carry ID numbers; once taken they are for their owner only")
    void others_cannot_look_at_what_was_taken() throws IOException {
        for (Path taken : List.of(drop.work(), drop.archive(), drop.rejected())) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(taken)));
        }
    }

    @Test
    void manifest_without_data_waits_and_says_so() throws IOException {
        manifest("good");
        awaitStatus("waiting for the data file");
        csv("good");
        awaitFile(drop.archive().resolve(BATCH + ".result.json"));
        await(() -> status().isEmpty());
    }

    @Test
    void data_without_a_manifest_waits_and_says_so() throws IOException {
        csv("good");
        awaitStatus("waiting for the manifest");
        manifest("good");
        awaitFile(drop.archive().resolve(BATCH + ".result.json"));
        await(() -> status().isEmpty());
    }

    @Test
    void what_is_taken_away_again_waits_no_more() throws IOException {
        manifest("good");
        awaitStatus("waiting for the data file");
        Files.delete(drop.inbox().resolve(BATCH + ".manifest.json"));
        await(() -> status().isEmpty());

        csv("go");
        awaitStatus("waiting for the manifest");
        manifest("good");
        awaitStatus("waiting for the rest of the data file");
        Files.delete(drop.inbox().resolve(BATCH + ".manifest.json"));
        awaitStatus("waiting for the manifest");
        Files.delete(drop.inbox().resolve(BATCH + ".csv"));
        await(() -> status().isEmpty());
        assertEquals(List.of(), feed.ingested);
    }

    @Test
    void what_is_taken_away_while_nobody_looks_waits_no_more() throws IOException {
        manifest("good");
        awaitStatus("waiting for the data file");
        route.close();
        Files.delete(drop.inbox().resolve(BATCH + ".manifest.json"));
        route = start(3600);
        await(() -> status().isEmpty());
    }

    @Test
    void half_a_data_file_waits_for_its_rest() throws IOException {
        Files.writeString(drop.inbox().resolve(BATCH + ".csv"), "go");
        manifest("good");
        awaitStatus("waiting for the rest of the data file");
        Files.writeString(drop.inbox().resolve(BATCH + ".csv"), "good");
        awaitFile(drop.archive().resolve(BATCH + ".result.json"));
    }

    @Test
    void half_a_manifest_waits_for_its_rest() throws IOException {
        csv("good");
        Files.writeString(drop.inbox().resolve(BATCH + ".manifest.json"), "{\"format\": 1, \"sm");
        awaitStatus("waiting for the rest of the manifest");
        manifest("good");
        awaitFile(drop.archive().resolve(BATCH + ".result.json"));
    }

    @Test
    void what_never_becomes_whole_goes_to_the_feed_which_refuses_it() throws IOException {
        route.close();
        csv("damaged");
        manifest("good");
        route = start(0);
        awaitFile(drop.rejected().resolve(BATCH + ".result.json"));
        assertEquals("REJECTED", result(drop.rejected()).path("state").asText());
        assertTrue(result(drop.rejected()).path("problem").asText().startsWith("feed-header"));
        assertEquals(List.of(), names(drop.archive()));
    }

    @Test
    void second_delivery_sets_the_first_aside() throws IOException {
        manifest("good");
        csv("good");
        awaitFile(drop.archive().resolve(BATCH + ".result.json"));
        manifest("good");
        csv("good");
        await(() -> feed.ingested.size() == 2 && names(drop.work()).isEmpty());
        assertEquals(2, result(drop.archive()).path("unchanged").asInt());
        Path earlier = drop.archive().resolve("earlier");
        assertEquals(4, names(earlier.resolve(names(earlier).get(0))).size());
    }

    @Test
    void files_stay_while_the_feed_is_away() throws IOException {
        feed.away = true;
        manifest("good");
        csv("good");
        awaitStatus("waiting: tenant national: store is not available");
        assertFalse(Files.exists(drop.archive().resolve(BATCH + ".csv")));
        feed.away = false;
        awaitFile(drop.archive().resolve(BATCH + ".result.json"));
    }

    @Test
    void stopped_route_leaves_files_in_the_inbox() throws IOException {
        route.close();
        manifest("good");
        csv("good");
        assertEquals(2, names(drop.inbox()).size());
        route = start(3600);
        awaitFile(drop.archive().resolve(BATCH + ".result.json"));
    }

    @Test
    void crash_between_the_two_moves_is_repaired() throws IOException {
        route.close();
        csv("good");
        manifest("good");
        Files.move(drop.inbox().resolve(BATCH + ".csv"), drop.work().resolve(BATCH + ".csv"));
        route = start(3600);
        awaitFile(drop.archive().resolve(BATCH + ".result.json"));
        assertEquals(1, feed.ingested.size());
    }

    @Test
    void crash_between_ingest_and_archive_is_repaired_by_replay() throws IOException {
        route.close();
        csv("good");
        manifest("good");
        drop.take(BATCH);
        feed.ingest(drop.work().resolve(BATCH + ".manifest.json"), drop.work().resolve(BATCH + ".csv"),
                drop.work().resolve(BATCH + ".rejects.csv"));
        route = start(3600);
        awaitFile(drop.archive().resolve(BATCH + ".result.json"));
        assertEquals(4, names(drop.archive()).size());
        assertEquals(2, result(drop.archive()).path("unchanged").asInt());
    }

    @Test
    void crash_in_the_middle_of_archiving_is_repaired_without_another_ingest() throws IOException {
        route.close();
        csv("good");
        manifest("good");
        drop.take(BATCH);
        Files.move(drop.work().resolve(BATCH + ".csv"), drop.archive().resolve(BATCH + ".csv"));
        Files.writeString(drop.work().resolve(BATCH + ".result.json"), "{\"state\": \"ACCEPTED\"}");
        route = start(3600);
        awaitFile(drop.archive().resolve(BATCH + ".result.json"));
        assertEquals(List.of(BATCH + ".csv", BATCH + ".manifest.json", BATCH + ".result.json"), names(drop.archive()));
        assertEquals(List.of(), feed.ingested);
    }

    @Test
    void server_without_known_host_key_is_refused() {
        assertThrows(IllegalArgumentException.class,
                () -> new ExamCentreRoute(folder, feed, TestConfiguration.of(Map.of("sftp.host", "127.0.0.1"))));
    }

    private ExamCentreRoute start(long patienceSeconds) throws IOException {
        return new ExamCentreRoute(folder, feed, TestConfiguration.of(Map.of("pollMillis", 20L, "patienceSeconds", patienceSeconds)));
    }

    private void csv(String text) throws IOException {
        Path part = Files.writeString(drop.inbox().resolve(".part"), text);
        Files.move(part, drop.inbox().resolve(BATCH + ".csv"), StandardCopyOption.ATOMIC_MOVE);
    }

    private void manifest(String text) throws IOException {
        write(drop.inbox(), text);
    }

    static void write(Path folder, String text) throws IOException {
        Path part = Files.writeString(folder.resolve(".manifest.part"), "{\"format\": 1, \"sm3\": \"" + sm3(text) + "\"}");
        Files.move(part, folder.resolve(BATCH + ".manifest.json"), StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static String sm3(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        SM3Digest sm3 = new SM3Digest();
        sm3.update(bytes, 0, bytes.length);
        byte[] digest = new byte[32];
        sm3.doFinal(digest, 0);
        return HexFormat.of().formatHex(digest);
    }

    private static JsonNode result(Path where) throws IOException {
        return new ObjectMapper().readTree(where.resolve(BATCH + ".result.json").toFile());
    }

    private JsonNode status() {
        try {
            return new ObjectMapper().readTree(folder.resolve("status.json").toFile()).path("waiting");
        } catch (IOException notYet) {
            return new ObjectMapper().nullNode();
        }
    }

    private void awaitStatus(String words) {
        await(() -> status().path(BATCH).asText().equals(words));
    }

    static void awaitFile(Path file) {
        await(() -> Files.exists(file));
    }

    static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("did not come about");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    static List<String> names(Path where) {
        try (var files = Files.list(where)) {
            return files.filter(f -> !f.getFileName().toString().startsWith(".") && !f.endsWith("earlier"))
                    .map(f -> f.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
