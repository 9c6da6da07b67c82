package org.xinglin.qualifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.qualifications.Column.*;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.qualification.ExamFeed.Report;
import org.xinglin.api.qualification.ExamFeed.State;

/** What the feed may bring, from whom, and what it leaves alone. */
class FeedBoundsTest {

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

    @ParameterizedTest
    @CsvSource({"nmec-2025-NMEC-001, ACCEPTED", "nmec-2025-TCM-001, ACCEPTED", "nmec-2025-HEBEI-001, REJECTED"})
    @DisplayName("R-FEED-01: NMEC and the TCM qualification centre deliver, nobody else")
    void there_are_two_sources(String batch, State state) throws IOException {
        Report report = world.ingest(TestBatch.of(batch, TestRecord.zhouJi()));
        assertEquals(state, report.state());
        assertEquals(state == State.ACCEPTED ? 1 : 0, world.count("qualification"));
    }

    @Test
    @DisplayName("R-FEED-15, R-FEED-16: the feed writes qualifications only; no registration, no account; it says that something has come, to nobody")
    void nothing_but_qualifications_comes_of_it() throws IOException {
        world.execute("DELETE FROM outbox");
        String before = otherTables();
        assertTrue(before.contains("outbox 0"), before);
        world.ingest(TestBatch.of("nmec-2025-NMEC-001", TestRecord.zhouJi()));
        world.ingest(TestBatch.of("nmec-2025-NMEC-002", TestRecord.zhouJi().as(Action.CORRECT).with(NAME, "周纪")));
        world.ingest(TestBatch.of("nmec-2025-NMEC-003", TestRecord.zhouJi().with(NAME, "周纪").as(Action.REVOKE)));
        assertEquals(2, world.count("qualification_history"));
        assertEquals(before, otherTables().replaceAll("outbox \\d+", "outbox 0"));
        assertEquals("qualification.arrived", world.query("SELECT string_agg(DISTINCT topic, ' ') FROM outbox"));
        assertEquals("{\"batch\":\"nmec-2025-NMEC-001\",\"person\":null}",
                world.query("SELECT body FROM outbox ORDER BY body LIMIT 1"));
    }

    @ParameterizedTest
    @CsvSource({"BIRTH_DATE, 1999-09-10, birthDate", "GENDER, 1, gender"})
    @DisplayName("R-FEED-34: after a correction birth date and gender are those of the ID number, or it is not taken")
    void a_correction_agrees_with_the_id_card(Column column, String value, String field) throws IOException {
        world.ingest(TestBatch.of("nmec-2025-NMEC-001", TestRecord.zhouJi()));
        String before = world.dumpRegister();
        Report report = world.ingest(TestBatch.of("nmec-2025-NMEC-002",
                TestRecord.zhouJi().as(Action.CORRECT).with(column, value)));
        assertEquals("1 quarantined", FeedWorld.counts(report));
        assertTrue(world.rejects("nmec-2025-NMEC-002").get(0).contains("," + field + ",R-FEED-13"));
        assertEquals(before, world.dumpRegister());
    }

    /** Returns how many rows each table has that is not the feed's own. */
    private static String otherTables() {
        return world.query("""
                SELECT string_agg(relname || ' ' || (xpath('/row/n/text()', query_to_xml(
                    format('SELECT count(*) AS n FROM %I', relname), false, true, '')))[1]::text, ', ' ORDER BY relname)
                FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace
                    AND relname !~ '^(qualification|qualification_history|feed_reject|feed_batch)$'""");
    }
}
