package org.xinglin.qualifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinglin.api.TenantId;
import org.xinglin.api.qualification.ExamFeed.Report;
import org.xinglin.sample.Main;
import org.xinglin.testkit.TestDatabase;

/** Takes in what the sample's generator writes: many records, bad ones of every kind, second stages, corrections. */
class SampleFeedTest {

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
    @DisplayName("R-FEED-10, R-FEED-12, R-FEED-13, R-FEED-18, R-FEED-30: every bad record is quarantined for its rule in its column, and no good one")
    void bad_records_of_every_kind_are_quarantined() throws IOException {
        Path expected = folder.resolve("expected.csv");
        Main.main(new String[] {"feed", "--out", folder.toString(), "--records", "45000", "--bad", "0.02", "--without-code",
            "0.1", "--expected", expected.toString()});
        TestBatch batch = TestBatch.of("nmec-2025-NMEC-001");
        Report report = world.ingestWritten(batch);
        Map<String, List<String>> found = new HashMap<>();
        for (NamedCsvRecord line : read(batch.rejects(folder))) {
            found.computeIfAbsent(line.getField("line"), l -> new ArrayList<>())
                    .add(line.getField("rule") + " " + line.getField("field"));
        }
        int bad = 0;
        for (NamedCsvRecord line : read(expected)) {
            bad++;
            List<String> why = found.remove(line.getField("line"));
            assertTrue(why != null && why.contains(line.getField("rule") + " " + line.getField("column")),
                    line.getField("kind") + " at line " + line.getField("line") + ": " + why);
        }
        assertEquals(Map.of(), found, "nothing else is quarantined");
        assertEquals(bad, report.quarantined());
        assertEquals(45_000 - bad, report.added());
        assertEquals(report.added(), world.count("qualification"));
    }

    @Test
    @DisplayName("R-FEED-11, 18, 30, 35: the batch that follows brings codes, corrections and revocations")
    void follow_up_brings_what_was_missing() throws IOException {
        String[] first = {"feed", "--out", folder.toString(), "--records", "30000", "--bad", "0", "--without-code", "0.3"};
        Main.main(first);
        Path expected = folder.resolve("expected.csv");
        Main.main(concat(first, "--follow-up", "002", "--expected", expected.toString()));
        assertEquals("30000 added", FeedWorld.counts(world.ingestWritten(TestBatch.of("nmec-2025-NMEC-001"))));
        long without = Long.parseLong(world.query("SELECT count(*) FROM qualification WHERE code IS NULL"));
        TestBatch next = TestBatch.of("nmec-2025-NMEC-002");
        Report report = world.ingestWritten(next);
        assertEquals(0, report.added());
        assertEquals(0, report.unchanged());
        assertEquals(read(expected).size(), report.quarantined());
        assertTrue(report.corrected() > without, "all codes and the corrections");
        assertTrue(report.revoked() > 0);
        assertEquals(0, Long.parseLong(world.query("SELECT count(*) FROM qualification WHERE code IS NULL")));
        assertEquals(report.corrected() + report.revoked(), world.count("qualification_history"));
        String before = world.dump();
        assertEquals(report.records() - report.quarantined(), world.ingestWritten(next).unchanged());
        assertEquals(before, world.dump());
    }

    @Test
    @DisplayName("R-PUB-20: ID numbers and codes stand nowhere in clear, in no column and in no reject file")
    void id_numbers_stand_nowhere_in_clear() throws IOException {
        Main.main(new String[] {"feed", "--out", folder.toString(), "--records", "2000", "--bad", "0.1"});
        TestBatch batch = TestBatch.of("nmec-2025-NMEC-001");
        world.ingestWritten(batch);
        TreeSet<String> secrets = new TreeSet<>();
        for (NamedCsvRecord line : CsvReader.builder().ofNamedCsvRecord(batch.csv(folder), Charset.forName("GB18030"))) {
            secrets.add(line.getField("idNo"));
        }
        secrets.removeIf(number -> number.length() < 15);
        StringBuilder everything = new StringBuilder(Files.readString(batch.rejects(folder)));
        for (String table : List.of("qualification", "qualification_history", "feed_batch", "feed_reject")) {
            everything.append(world.query("SELECT string_agg(t::text, '') FROM " + table + " t"));
        }
        String text = everything.toString();
        for (String secret : secrets) {
            assertFalse(text.contains(secret));
        }
        assertTrue(secrets.size() > 1900);
    }

    @Test
    @DisplayName("Architecture §4: the role of a province cannot read the national register")
    void province_cannot_read_the_register() throws SQLException {
        for (TenantId province : List.of(TestDatabase.HEBEI, TestDatabase.SHANXI)) {
            try (Connection connection = world.database.as(province); Statement statement = connection.createStatement()) {
                assertThrows(SQLException.class, () -> statement.executeQuery("SELECT * FROM national.qualification"));
                try (ResultSet row = statement.executeQuery("SELECT to_regclass('qualification')::text")) {
                    row.next();
                    assertNull(row.getString(1));
                }
            }
        }
    }

    private static List<NamedCsvRecord> read(Path csv) throws IOException {
        try (var lines = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(csv)) {
            return lines.stream().toList();
        }
    }

    private static String[] concat(String[] first, String... more) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
