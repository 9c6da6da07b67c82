package org.xinglin.qualifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.qualifications.Column.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinglin.api.PersonId;
import org.xinglin.api.qualification.ExamFeed;
import org.xinglin.api.qualification.ExamFeed.Report;
import org.xinglin.api.qualification.ExamFeed.State;
import org.xinglin.api.qualification.Qualification;

class ExamFeedTest {

    private static final String BATCH = "nmec-2025-NMEC-001";
    private static final String NEXT = "nmec-2025-NMEC-002";
    private static final TestRecord ZHOU_JI = TestRecord.zhouJi();
    private static final String CODE = ZHOU_JI.get(QUALIFICATION_CODE);

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
    @DisplayName("R-FEED-10, R-FEED-05, R-FEED-13: a good record becomes a qualification of its person, awarded by its province")
    void good_record_becomes_a_qualification() throws IOException {
        Report report = world.ingest(TestBatch.of(BATCH, ZHOU_JI));
        assertEquals(State.ACCEPTED, report.state());
        assertEquals("1 added", FeedWorld.counts(report));
        Qualification q = world.of(ZHOU_JI).get(0);
        assertEquals("周己", q.name());
        assertEquals("202511110******************", q.maskedCode());
        assertEquals(List.of(1, "10", 2025, "11", "EXAM", "VALID", "20", "首都医科大学", "临床医学"),
                List.of(q.level(), q.category(), q.year(), q.province(), q.origin(), q.status(), q.education(), q.school(),
                        q.major()));
        assertFalse(Files.exists(TestBatch.of(BATCH).rejects(folder)), "no reject file when nothing was rejected");
    }

    @Test
    @DisplayName("R-ACC-05, 13: a code is its holder's, small x or capital; a revoked one serves nobody")
    void code_belongs_to_its_holder() throws IOException {
        TestRecord wu = ZHOU_JI.with(PROVINCE, "13").with(GENDER, "1").with(BIRTH_DATE, "1955-05-05")
                .with(QUALIFICATION_CODE, "202513110").identified("13010219550505999X");
        world.ingest(TestBatch.of(BATCH, wu));
        PersonId person = world.person(wu);
        assertTrue(world.register.ownsCode(person, "20251311013010219550505999x"));
        assertEquals(person, world.register.holderOf("20251311013010219550505999X").orElseThrow());
        assertFalse(world.register.ownsCode(world.person(ZHOU_JI), "20251311013010219550505999X"));
        assertFalse(world.register.ownsCode(person, "nonsense"));
        assertTrue(world.register.holderOf(CODE).isEmpty());
        world.ingest(TestBatch.of(NEXT, wu.as(Action.REVOKE)));
        assertFalse(world.register.ownsCode(person, "20251311013010219550505999X"));
    }

    @Test
    @DisplayName("R-FEED-12: the same batch again changes nothing and says so")
    void replay_changes_nothing() throws IOException {
        TestBatch batch = TestBatch.of(BATCH, ZHOU_JI, TestRecord.number(2), TestRecord.number(3).with(GENDER, "1"));
        Report first = world.ingest(batch);
        assertEquals("2 added, 1 quarantined", FeedWorld.counts(first));
        List<ExamFeed.Rejected> told = world.feed.rejected(BATCH, 0, 10);
        assertEquals(1, told.size());
        assertTrue(told.get(0).rule().startsWith("R-FEED-") && told.get(0).line() == 4, told.toString());
        assertEquals(List.of(), world.feed.rejected(BATCH, told.get(0).number(), 10));
        String before = world.dump();
        String rejects = Files.readString(batch.rejects(folder));
        Files.delete(batch.rejects(folder));
        Report again = world.ingest(batch);
        assertEquals("2 unchanged, 1 quarantined", FeedWorld.counts(again));
        assertEquals(before, world.dump());
        assertEquals(rejects, Files.readString(batch.rejects(folder)), "the reject file is written again");
        assertEquals("2 added, 1 quarantined", FeedWorld.counts(world.feed.batch(BATCH).orElseThrow()));
    }

    @Test
    @DisplayName("R-FEED-12: a replay of a batch that was corrected since does not undo the correction")
    void replay_does_not_undo_a_correction() throws IOException {
        TestBatch batch = TestBatch.of(BATCH, ZHOU_JI).write(folder);
        world.ingest(batch);
        world.ingest(TestBatch.of(NEXT, ZHOU_JI.as(Action.CORRECT).with(NAME, "周纪")));
        assertEquals("1 unchanged", FeedWorld.counts(world.ingestWritten(batch)));
        assertEquals("周纪", world.of(ZHOU_JI).get(0).name());
    }

    @Test
    @DisplayName("R-FEED-11: a record comes first without and later with its code")
    void code_comes_in_a_second_delivery() throws IOException {
        TestRecord first = ZHOU_JI.without(QUALIFICATION_CODE, AWARDED_ON);
        world.ingest(TestBatch.of(BATCH, first));
        assertFalse(world.of(ZHOU_JI).get(0).codeIssued());
        Report report = world.ingest(TestBatch.of(NEXT, ZHOU_JI));
        assertEquals("1 corrected", FeedWorld.counts(report));
        assertTrue(world.of(ZHOU_JI).get(0).codeIssued());
        assertTrue(world.register.ownsCode(world.person(ZHOU_JI), CODE));
        assertEquals("1 unchanged", FeedWorld.counts(world.ingest(TestBatch.of("nmec-2025-NMEC-003", first))),
                "the first stage, delivered late under another number, takes nothing back");
        assertTrue(world.of(ZHOU_JI).get(0).codeIssued());
        assertEquals(1, world.count("qualification_history"));
    }

    @Test
    @DisplayName("R-FEED-12, 30: an ADD that differs from what is there is quarantined")
    void differing_add_is_quarantined() throws IOException {
        world.ingest(TestBatch.of(BATCH, ZHOU_JI));
        Report report = world.ingest(TestBatch.of(NEXT, ZHOU_JI.with(SCHOOL, "北京大学")));
        assertEquals("1 quarantined", FeedWorld.counts(report));
        assertEquals("首都医科大学", world.of(ZHOU_JI).get(0).school());
        assertTrue(world.rejects(NEXT).get(0).contains("CORRECT"));
    }

    @Test
    @DisplayName("R-FEED-12: equal records of a batch are one, differing ones are none")
    void duplicates_in_a_batch() throws IOException {
        TestRecord twice = TestRecord.number(2);
        TestRecord differs = TestRecord.number(4);
        Report report = world.ingest(TestBatch.of(BATCH, ZHOU_JI, twice, twice.seq(3), differs,
                differs.seq(5).with(SCHOOL, "北京大学"), TestRecord.number(6), TestRecord.number(6).seq(7).with(GENDER, "1")));
        assertEquals("2 added, 1 unchanged, 4 quarantined", FeedWorld.counts(report));
        assertEquals(1, world.of(twice).size());
        assertEquals(List.of(), world.of(differs));
        assertEquals(List.of(), world.of(TestRecord.number(6)), "a bad record speaks against its good twin");
    }

    @Test
    @DisplayName("R-FEED-12: one code for two candidates is quarantined, of one batch or of two")
    void code_of_two_candidates() throws IOException {
        TestRecord thief = ZHOU_JI.with(ADMISSION_TICKET_NO, "11110199999");
        assertEquals("1 added, 2 quarantined", FeedWorld.counts(
                world.ingest(TestBatch.of(BATCH, ZHOU_JI, thief.seq(2), TestRecord.number(3)))));
        assertEquals("1 added", FeedWorld.counts(world.ingest(TestBatch.of(NEXT, ZHOU_JI))));
        assertEquals("1 quarantined", FeedWorld.counts(world.ingest(TestBatch.of("nmec-2025-NMEC-003", thief.seq(1)))));
    }

    @Test
    void order_of_actions_in_a_batch_does_not_matter() throws IOException {
        world.ingest(TestBatch.of(BATCH, ZHOU_JI, TestRecord.number(2).without(QUALIFICATION_CODE, AWARDED_ON)));
        Report report = world.ingest(TestBatch.of(NEXT, TestRecord.number(1).as(Action.REVOKE).with(NAME, "无"),
                ZHOU_JI.as(Action.CORRECT).with(NAME, "周纪").seq(2), TestRecord.number(2).seq(3), TestRecord.number(4)));
        assertEquals("1 added, 2 corrected, 1 quarantined", FeedWorld.counts(report));
    }

    @Test
    void files_of_other_writers_go_in() throws IOException {
        Column[] reversed = Column.values();
        Collections.reverse(Arrays.asList(reversed));
        Column[] few = Arrays.stream(Column.values()).filter(c -> c.required).toArray(Column[]::new);
        List<TestBatch> batches = List.of(
                TestBatch.of(BATCH, TestRecord.number(1), TestRecord.number(2)).utf8(true).lineEnd("\n"),
                TestBatch.of(NEXT, TestRecord.number(3).seq(1), TestRecord.number(4).seq(2)).utf8(false).quoted(),
                TestBatch.of("nmec-2025-TCM-001", TestRecord.number(5).seq(1).with(SCHOOL, "医学院, \"东\"校区"),
                        TestRecord.number(6).seq(2)).columns(reversed),
                TestBatch.of("nmec-2025-NMEC-003", TestRecord.number(7).seq(1), TestRecord.number(8).seq(2)).columns(few)
                        .lineEnd("\n").quoted());
        for (TestBatch batch : batches) {
            assertEquals("2 added", FeedWorld.counts(world.ingest(batch)), batch.name);
        }
        assertEquals("医学院, \"东\"校区", world.of(TestRecord.number(5)).get(0).school());
        assertFalse(world.of(TestRecord.number(7)).get(0).codeIssued());
    }

    @Test
    @DisplayName("R-FEED-12: the same name with another digest is refused, what went in stays")
    void name_with_another_digest_is_refused() throws IOException {
        world.ingest(TestBatch.of(BATCH, ZHOU_JI));
        Report report = world.ingest(TestBatch.of(BATCH, TestRecord.number(1)));
        assertEquals(State.REJECTED, report.state());
        assertTrue(report.problem().startsWith("feed-batch-taken"));
        assertEquals(1, world.count("qualification"));
        assertEquals(State.ACCEPTED, world.feed.batch(BATCH).orElseThrow().state());
    }

    @Test
    void line_with_a_field_too_few_or_too_many_is_quarantined() throws IOException {
        TestBatch batch = TestBatch.of(BATCH, ZHOU_JI, TestRecord.number(2), TestRecord.number(3)).utf8(false).write(folder);
        List<String> lines = Files.readAllLines(batch.csv(folder));
        Report report = world.ingest(batch.lines(lines.get(0), lines.get(1), lines.get(2) + ",", "3,ADD"));
        assertEquals("1 added, 2 quarantined", FeedWorld.counts(report));
    }

    @Test
    @DisplayName("R-FEED-12: a batch left running by a crash is taken up again")
    void batch_left_by_a_crash_is_taken_up_again() throws IOException {
        world.execute("INSERT INTO feed_batch (name, sm3, state, records, read, started_at) "
                + "VALUES ('" + BATCH + "', 'x', 'RUNNING', 1, 1, now())");
        assertEquals(State.RUNNING, world.feed.batch(BATCH).orElseThrow().state());
        assertEquals("1 added", FeedWorld.counts(world.ingest(TestBatch.of(BATCH, ZHOU_JI))));
        assertEquals(State.ACCEPTED, world.feed.batch(BATCH).orElseThrow().state());
        assertEquals(1, world.feed.batches(10).size());
    }

    @Test
    void failure_in_the_middle_leaves_nothing() throws IOException {
        world.execute("ALTER TABLE qualification ADD CONSTRAINT broken CHECK (name != '周己')");
        TestBatch batch = TestBatch.of(BATCH, TestRecord.number(1), ZHOU_JI.seq(2)).write(folder);
        RuntimeException failed = assertThrows(RuntimeException.class, () -> world.ingestWritten(batch));
        assertFalse(String.valueOf(failed).contains(ZHOU_JI.get(ID_NO)));
        assertEquals(0, world.count("qualification"));
        assertEquals(State.RUNNING, world.feed.batch(BATCH).orElseThrow().state());
        world.execute("ALTER TABLE qualification DROP CONSTRAINT broken");
        assertThrows(RuntimeException.class, () -> world.execute("SELECT count(*) FROM feed_staging"));
        assertEquals("2 added", FeedWorld.counts(world.ingestWritten(batch)));
    }
}
