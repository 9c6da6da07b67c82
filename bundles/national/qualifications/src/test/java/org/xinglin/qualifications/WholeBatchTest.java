package org.xinglin.qualifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinglin.api.qualification.ExamFeed.Report;
import org.xinglin.api.qualification.ExamFeed.State;

/** What refuses a batch whole, so that half a file is never half in (R-FEED-12). */
class WholeBatchTest {

    private static final String BATCH = "nmec-2025-NMEC-001";
    private static final TestRecord ZHOU_JI = TestRecord.zhouJi();

    private static FeedWorld world;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        world = new FeedWorld();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @BeforeEach
    void empty() {
        world.empty(folder);
    }

    @Test
    @DisplayName("R-FEED-12: half a file is never half in")
    void half_a_file_is_refused_whole() throws IOException {
        TestBatch batch = TestBatch.of(BATCH, IntStream.rangeClosed(1, 100).mapToObj(TestRecord::number).toList()).write(folder);
        byte[] whole = Files.readAllBytes(batch.csv(folder));
        Files.write(batch.csv(folder), Arrays.copyOf(whole, whole.length / 2));
        Report report = world.ingestWritten(batch);
        assertEquals(State.REJECTED, report.state());
        assertTrue(report.problem().contains("feed-digest"));
        assertEquals(0, world.count("qualification"));
        Files.write(batch.csv(folder), whole);
        assertEquals("100 added", FeedWorld.counts(world.ingestWritten(batch)), "delivered again, whole");
        assertEquals(State.ACCEPTED, world.feed.batch(BATCH).orElseThrow().state());
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(nullValues = "absent", delimiter = '|', value = {
            "format|absent|feed-manifest", "format|2|feed-manifest", "batch|absent|feed-manifest",
            "batch|\"nmec-2025-NMEC-009\"|feed-manifest", "encoding|absent|feed-manifest",
            "encoding|\"Big5\"|feed-manifest", "records|absent|feed-manifest", "records|1|feed-count",
            "records|3|feed-count", "records|\"2\"|feed-manifest", "sm3|absent|feed-manifest",
            "sm3|\"0000000000000000000000000000000000000000000000000000000000000000\"|feed-digest",
            "createdAt|absent|feed-manifest", "createdAt|\"2025-11-20\"|feed-manifest"})
    void wrong_manifest_refuses_the_batch_whole(String member, String json, String code) throws IOException {
        Report report = world.ingest(TestBatch.of(BATCH, ZHOU_JI, TestRecord.number(2)).manifest(member, json));
        assertEquals(State.REJECTED, report.state());
        assertTrue(report.problem().startsWith(code), report.problem());
        assertEquals(0, world.count("qualification"));
        assertEquals(State.REJECTED, world.feed.batches(10).get(0).state());
    }

    @ParameterizedTest
    @ValueSource(strings = {"seq,action", "unknown", "", "\"open"})
    void wrong_header_refuses_the_batch_whole(String header) throws IOException {
        Report report = world.ingest(TestBatch.of(BATCH, ZHOU_JI).lines(header, "1,ADD"));
        assertEquals(State.REJECTED, report.state());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"x,ADD", "\"1,ADD", "1,\"ADD"})
    void broken_quoting_refuses_the_batch_whole(String line) throws IOException {
        String header = Arrays.stream(Column.values()).map(c -> c.header).reduce((a, b) -> a + "," + b).orElseThrow();
        Report report = world.ingest(TestBatch.of(BATCH, ZHOU_JI).lines(header, line));
        assertEquals(State.REJECTED, report.state());
        assertTrue(report.problem().startsWith("feed-quoting"), report.problem());
    }

    @Test
    void bytes_of_another_encoding_refuse_the_batch_whole() throws IOException {
        TestBatch batch = TestBatch.of(BATCH, ZHOU_JI).utf8(false).write(folder);
        String text = Files.readString(batch.csv(folder));
        for (byte[] bytes : List.of(text.getBytes("GB18030"), Arrays.copyOf(text.getBytes(StandardCharsets.UTF_8),
                text.getBytes(StandardCharsets.UTF_8).length - 40))) {
            byte[] cut = Arrays.copyOf(bytes, bytes.length + 1);
            cut[bytes.length] = (byte) 0xe5;
            Files.write(batch.csv(folder), cut);
            batch.writeManifest(folder);
            Report report = world.ingestWritten(batch);
            assertEquals(State.REJECTED, report.state());
            assertTrue(report.problem().startsWith("feed-encoding"), report.problem());
        }
    }
}
