package org.xinglin.qualifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.xinglin.qualifications.Column.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinglin.standards.DivisionCode;
import org.xinglin.standards.ResidentId;

class RecordCheckTest {

    private static final String ID = "110105199909090006";
    private static final TestRecord GOOD = TestRecord.zhouJi();

    private final RecordCheck check = new RecordCheck(3, Column.COUNT, LocalDate.of(2026, 11, 23));

    static Stream<Arguments> good() {
        TestRecord old = GOOD.with(BIRTH_DATE, "1955-05-05").with(GENDER, "1").with(PROVINCE, "13");
        TestRecord oldCode = old.with(QUALIFICATION_CODE, "202513110");
        return Stream.of(
                arguments("27-character code, 18-digit ID", GOOD),
                arguments("no code yet (R-FEED-11)", GOOD.without(QUALIFICATION_CODE, AWARDED_ON)),
                arguments("24-character code, 15-digit ID", oldCode.identified("130102550505999")),
                arguments("24-character code, the 18-digit successor",
                        oldCode.identified("130102550505999").with(ID_NO, "13010219550505999X")),
                arguments("small x", oldCode.identified("13010219550505999x")),
                arguments("ethnicity absent", GOOD.without(ETHNICITY)),
                arguments("name of parts", GOOD.with(NAME, "买买提·艾力")),
                arguments("name with a look-alike dot", GOOD.with(NAME, "买买提•艾力")),
                arguments("rare character beyond the first plane", GOOD.with(NAME, "周𠮷")),
                arguments("no school by apprenticeship", GOOD.without(SCHOOL, MAJOR)),
                arguments("passport, no code", GOOD.without(QUALIFICATION_CODE).with(ID_TYPE, "03").with(ID_NO, "E12345678")),
                arguments("officer's document, no code",
                        GOOD.without(QUALIFICATION_CODE).with(ID_TYPE, "04").with(ID_NO, "军字第0012345号")),
                arguments("ID prefix of an abolished county",
                        GOOD.with(BIRTH_DATE, "1980-01-01").identified(ResidentId.compose(
                                DivisionCode.of("110103"), LocalDate.of(1980, 1, 1), 2).value())),
                arguments("apprenticeship, level digit of the exam", GOOD.with(EXAM_CATEGORY, "341")
                        .with(QUALIFICATION_CODE, "202511341" + ID)),
                arguments("apprenticeship, level digit of the level", GOOD.with(EXAM_CATEGORY, "341")
                        .with(QUALIFICATION_CODE, "202511141" + ID)),
                arguments("correction", GOOD.as(Action.CORRECT)),
                arguments("revocation", GOOD.as(Action.REVOKE)),
                arguments("revocation by key alone", GOOD.with(ACTION, "REVOKE").without(NAME, GENDER, BIRTH_DATE,
                        ETHNICITY, ID_TYPE, ID_NO, EDUCATION, SCHOOL, MAJOR, QUALIFICATION_CODE, AWARDED_ON, EXAM_POINT)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void good_record_passes(String what, TestRecord record) {
        List<Reject> rejects = new ArrayList<>();
        Candidate candidate = check.judge(record.row(), false, rejects);
        assertEquals(List.of(), rejects.stream().map(Reject::words).toList());
        assertNotNull(candidate);
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                bad(SEQ, "R-FEED-10", GOOD.with(SEQ, "0")),
                bad(SEQ, "R-FEED-10", GOOD.with(SEQ, "4")),
                bad(SEQ, "R-FEED-10", GOOD.with(SEQ, "第1条")),
                bad(ACTION, "R-FEED-10", GOOD.with(ACTION, "UPDATE")),
                bad(ACTION, "R-FEED-10", GOOD.with(ACTION, "add")),
                bad(EXAM_YEAR, "R-FEED-10", GOOD.with(EXAM_YEAR, "25")),
                bad(EXAM_YEAR, "R-FEED-10", GOOD.with(EXAM_YEAR, "2027").with(QUALIFICATION_CODE, "202711110" + ID)),
                bad(EXAM_CATEGORY, "R-FEED-13", GOOD.with(EXAM_CATEGORY, "999")),
                bad(EXAM_CATEGORY, "R-FEED-13", GOOD.with(EXAM_CATEGORY, "")),
                bad(PROVINCE, "R-FEED-13", GOOD.with(PROVINCE, "99")),
                bad(PROVINCE, "R-FEED-13", GOOD.with(PROVINCE, "81")),
                bad(ADMISSION_TICKET_NO, "R-FEED-10", GOOD.with(ADMISSION_TICKET_NO, "")),
                bad(ADMISSION_TICKET_NO, "R-FEED-10", GOOD.with(ADMISSION_TICKET_NO, "1 2")),
                bad(NAME, "R-FEED-10", GOOD.with(NAME, "")),
                bad(NAME, "R-FEED-10", GOOD.with(NAME, "Zhou")),
                bad(NAME, "R-FEED-10", GOOD.with(NAME, "周".repeat(51))),
                bad(GENDER, "R-FEED-13", GOOD.with(GENDER, "1")),
                bad(GENDER, "R-FEED-13", GOOD.with(GENDER, "0")),
                bad(GENDER, "R-FEED-13", GOOD.with(GENDER, "3")),
                bad(BIRTH_DATE, "R-FEED-13", GOOD.with(BIRTH_DATE, "1999-09-10")),
                bad(BIRTH_DATE, "R-FEED-10", GOOD.with(BIRTH_DATE, "1999-02-30")),
                bad(BIRTH_DATE, "R-FEED-10", GOOD.with(BIRTH_DATE, "19990909")),
                bad(ETHNICITY, "R-FEED-13", GOOD.with(ETHNICITY, "57")),
                bad(ID_TYPE, "R-FEED-13", GOOD.with(ID_TYPE, "10")),
                bad(ID_NO, "R-FEED-13", GOOD.identified("110105199909090007")),
                bad(ID_NO, "R-FEED-13", GOOD.identified("110105199902300006")),
                bad(ID_NO, "R-FEED-13", GOOD.with(ID_NO, "11010519990909000")),
                bad(ID_NO, "R-FEED-10", GOOD.with(ID_NO, "")),
                bad(EDUCATION, "R-FEED-13", GOOD.with(EDUCATION, "25")),
                bad(EDUCATION, "R-FEED-13", GOOD.with(EDUCATION, "")),
                bad(SCHOOL, "R-FEED-10", GOOD.with(SCHOOL, "首都医科大学\0")),
                bad(SCHOOL, "R-FEED-10", GOOD.with(SCHOOL, "医".repeat(201))),
                bad(QUALIFICATION_CODE, "R-FEED-13", GOOD.with(QUALIFICATION_CODE, "20251111" + ID)),
                bad(QUALIFICATION_CODE, "R-FEED-13", GOOD.with(QUALIFICATION_CODE, "202411110" + ID)),
                bad(QUALIFICATION_CODE, "R-FEED-13", GOOD.with(QUALIFICATION_CODE, "202513110" + ID)),
                bad(QUALIFICATION_CODE, "R-FEED-13", GOOD.with(QUALIFICATION_CODE, "202511210" + ID)),
                bad(QUALIFICATION_CODE, "R-FEED-13", GOOD.with(QUALIFICATION_CODE, "202511130" + ID)),
                bad(QUALIFICATION_CODE, "R-FEED-13", GOOD.with(QUALIFICATION_CODE, "202511110110105199909090049")),
                bad(QUALIFICATION_CODE, "R-FEED-13", GOOD.with(ID_TYPE, "03").with(ID_NO, "E12345678")),
                bad(QUALIFICATION_CODE, "R-FEED-17", GOOD.with(ID_TYPE, "04").with(ID_NO, "军字第0012345号")),
                bad(AWARDED_ON, "R-FEED-10", GOOD.with(AWARDED_ON, "2025/12/01")),
                bad(PREVIOUS_QUALIFICATION_CODE, "R-FEED-10", GOOD.with(PREVIOUS_QUALIFICATION_CODE, "202511110" + ID)),
                bad(REASON, "R-FEED-10", GOOD.with(REASON, "更正")),
                bad(PREVIOUS_QUALIFICATION_CODE, "R-FEED-13",
                        GOOD.as(Action.CORRECT).with(PREVIOUS_QUALIFICATION_CODE, "1")));
    }

    private static Arguments bad(Column column, String rule, TestRecord record) {
        return arguments(column, rule, record.get(column), record);
    }

    @ParameterizedTest(name = "{0} ({1}): {2}")
    @MethodSource("bad")
    void bad_record_is_quarantined_for_one_reason(Column column, String rule, String value, TestRecord record) {
        List<Reject> rejects = new ArrayList<>();
        assertNull(check.judge(record.row(), false, rejects));
        assertEquals(List.of(column.header + " " + rule),
                rejects.stream().map(r -> r.field() + " " + r.rule()).toList());
    }

    @Test
    @DisplayName("R-FEED-12: two records with one number are both bad")
    void repeated_seq_is_quarantined() {
        List<Reject> rejects = new ArrayList<>();
        assertNull(check.judge(GOOD.row(), true, rejects));
        assertEquals("seq", rejects.get(0).field());
    }

    @Test
    void line_with_another_number_of_fields_is_quarantined() {
        List<Reject> rejects = new ArrayList<>();
        assertNull(check.judge(new Row(7, 19, GOOD.row().values()), false, rejects));
        assertEquals(7, rejects.get(0).line());
        assertEquals("R-FEED-10", rejects.get(0).rule());
    }

    @Test
    @DisplayName("R-FEED-17: an officer's qualification is of military origin")
    void military_document_makes_military_origin() {
        Candidate officer = check.judge(GOOD.without(QUALIFICATION_CODE).with(ID_TYPE, "04").with(ID_NO, "军字第1号").row(),
                false, new ArrayList<>());
        assertEquals("MILITARY", officer.origin());
        assertEquals("EXAM", check.judge(GOOD.row(), false, new ArrayList<>()).origin());
    }

    @Test
    @DisplayName("R-PUB-24: a reject shows no whole number, code or name")
    void rejects_are_masked() {
        List<Reject> rejects = new ArrayList<>();
        check.judge(GOOD.with(ID_NO, "110105199909090007").with(SCHOOL, ID + "\0").with(NAME, "周己X").row(), false, rejects);
        check.judge(GOOD.with(QUALIFICATION_CODE, "202411110" + ID).row(), false, rejects);
        for (Reject reject : rejects) {
            assertFalse(reject.toString().contains("9909090"), reject.field());
            assertFalse(reject.toString().contains("周己"), reject.field());
        }
        assertEquals(4, rejects.size());
    }
}
