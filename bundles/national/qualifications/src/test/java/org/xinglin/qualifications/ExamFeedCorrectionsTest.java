package org.xinglin.qualifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.qualifications.Column.*;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.qualification.ExamFeed.Report;
import org.xinglin.standards.DivisionCode;
import org.xinglin.standards.ResidentId;

/** What the exam centre corrects and revokes (R-FEED-18, R-FEED-30, R-FEED-35, R-FEED-38). */
class ExamFeedCorrectionsTest {

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
    @DisplayName("R-FEED-30, R-DAT-04: a correction keeps the former version, its batch and the reason")
    void correction_keeps_the_former_version() throws IOException {
        world.ingest(TestBatch.of(BATCH, ZHOU_JI));
        Report report = world.ingest(TestBatch.of(NEXT, ZHOU_JI.as(Action.CORRECT).with(NAME, "周纪").with(SCHOOL, "北京大学")));
        assertEquals("1 corrected", FeedWorld.counts(report));
        assertEquals("周纪", world.of(ZHOU_JI).get(0).name());
        assertEquals("周己|1|CORRECT|省级卫生健康委审核|" + NEXT, world.query("""
                SELECT concat_ws('|', h.name, version, action, reason, b.name)
                FROM qualification_history h JOIN feed_batch b ON b.id = replaced_by_batch"""));
    }

    @Test
    @DisplayName("R-FEED-35: a corrected ID number needs a new code and moves the qualification to the right person")
    void corrected_id_moves_the_person() throws IOException {
        world.ingest(TestBatch.of(BATCH, ZHOU_JI));
        TestRecord right = ZHOU_JI.as(Action.CORRECT).with(BIRTH_DATE, "1989-09-09").identified(
                ResidentId.compose(DivisionCode.of("110105"),
                        LocalDate.of(1989, 9, 9), 0).value());
        assertEquals("1 quarantined",
                FeedWorld.counts(world.ingest(TestBatch.of(NEXT, right.without(QUALIFICATION_CODE)))));
        assertTrue(world.rejects(NEXT).get(0).contains("R-FEED-35"));
        assertEquals("1 corrected", FeedWorld.counts(world.ingest(TestBatch.of("nmec-2025-NMEC-003", right))));
        assertEquals(List.of(), world.of(ZHOU_JI));
        assertEquals(1, world.of(right).size());
        assertFalse(world.register.ownsCode(world.person(ZHOU_JI), CODE));
        assertTrue(world.register.ownsCode(world.person(right), right.get(QUALIFICATION_CODE)));
    }

    @ParameterizedTest(name = "{0} may not be corrected")
    @CsvSource({"EXAM_CATEGORY,120,202511120", "EXAM_CATEGORY,210,202511210", "PROVINCE,13,202513110", "EXAM_YEAR,2024,202411110",
            "ADMISSION_TICKET_NO,11110199999,202511110", "EXAM_POINT,海淀区考点,202511110", "ETHNICITY,02,202511110",
            "AWARDED_ON,2025-12-02,202511110"})
    @DisplayName("R-FEED-30, R-FEED-38: nothing else may be corrected, level and category least of all")
    void nothing_else_may_be_corrected(Column column, String value, String codeHead) throws IOException {
        world.ingest(TestBatch.of(BATCH, ZHOU_JI));
        String before = world.dumpRegister();
        TestRecord wrong = ZHOU_JI.as(Action.CORRECT).with(column, value).with(QUALIFICATION_CODE, codeHead)
                .identified(ZHOU_JI.get(ID_NO));
        assertEquals("1 quarantined", FeedWorld.counts(world.ingest(TestBatch.of(NEXT, wrong))));
        assertTrue(world.rejects(NEXT).get(0).startsWith("1,2," + column.header + ",R-FEED-30"), world.rejects(NEXT).get(0));
        assertEquals(before, world.dumpRegister());
    }

    @Test
    @DisplayName("R-FEED-18: a revoked qualification is RESCINDED, kept, and no longer corrected")
    void revocation_rescinds() throws IOException {
        world.ingest(TestBatch.of(BATCH, ZHOU_JI));
        assertEquals("1 revoked", FeedWorld.counts(world.ingest(TestBatch.of(NEXT, ZHOU_JI.as(Action.REVOKE)))));
        assertEquals("RESCINDED", world.of(ZHOU_JI).get(0).status());
        assertEquals(1, world.count("qualification_history"));
        assertEquals("1 unchanged",
                FeedWorld.counts(world.ingest(TestBatch.of("nmec-2025-NMEC-003", ZHOU_JI.as(Action.REVOKE)))));
        assertEquals("1 quarantined", FeedWorld.counts(
                world.ingest(TestBatch.of("nmec-2025-NMEC-004", ZHOU_JI.as(Action.CORRECT).with(NAME, "周纪")))));
    }

    @Test
    void revocation_of_another_person_is_quarantined() throws IOException {
        world.ingest(TestBatch.of(BATCH, ZHOU_JI));
        TestRecord other = TestRecord.number(5).seq(1).as(Action.REVOKE)
                .without(QUALIFICATION_CODE, PREVIOUS_QUALIFICATION_CODE)
                .with(ADMISSION_TICKET_NO, ZHOU_JI.get(ADMISSION_TICKET_NO));
        assertEquals("1 quarantined", FeedWorld.counts(world.ingest(TestBatch.of(NEXT, other))));
        assertEquals("VALID", world.of(ZHOU_JI).get(0).status());
    }

    @Test
    void correction_and_revocation_of_the_unknown_are_quarantined() throws IOException {
        Report report = world.ingest(TestBatch.of(BATCH, ZHOU_JI.as(Action.CORRECT), TestRecord.number(2).as(Action.REVOKE)));
        assertEquals("2 quarantined", FeedWorld.counts(report));
        assertTrue(world.rejects(BATCH).get(0).startsWith("1,2,admissionTicketNo,R-FEED-30"));
        assertTrue(world.rejects(BATCH).get(1).startsWith("2,3,admissionTicketNo,R-FEED-18"));
    }
}
