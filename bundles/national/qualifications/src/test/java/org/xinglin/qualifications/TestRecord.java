package org.xinglin.qualifications;

import java.time.LocalDate;
import java.util.Arrays;
import org.xinglin.standards.DivisionCode;
import org.xinglin.standards.ResidentId;

/** Builds records as a file has them; begins with a good one and changes what the test is about. */
final class TestRecord {

    private final String[] values = new String[Column.COUNT];

    private TestRecord() {
        Arrays.fill(values, "");
    }

    /** Returns 周己, a woman who passed 临床执业医师 in 北京 in 2025; her code has come. */
    static TestRecord zhouJi() {
        return new TestRecord()
                .with(Column.SEQ, "1").with(Column.ACTION, "ADD").with(Column.EXAM_YEAR, "2025")
                .with(Column.EXAM_CATEGORY, "110").with(Column.PROVINCE, "11").with(Column.EXAM_POINT, "北京市朝阳区考点")
                .with(Column.ADMISSION_TICKET_NO, "11110100001").with(Column.NAME, "周己").with(Column.GENDER, "2")
                .with(Column.BIRTH_DATE, "1999-09-09").with(Column.ETHNICITY, "01").with(Column.ID_TYPE, "01")
                .with(Column.ID_NO, "110105199909090006").with(Column.EDUCATION, "20")
                .with(Column.SCHOOL, "首都医科大学").with(Column.MAJOR, "临床医学")
                .with(Column.QUALIFICATION_CODE, "202511110110105199909090006").with(Column.AWARDED_ON, "2025-12-01");
    }

    /** Returns the n-th of many women of 北京, each with a number, a ticket and a code of her own. */
    static TestRecord number(int n) {
        ResidentId id = ResidentId.compose(DivisionCode.of("110105"),
                LocalDate.of(1990, 1, 1).plusDays(n), 2 * (n % 400));
        return zhouJi().with(Column.SEQ, Integer.toString(n)).with(Column.ADMISSION_TICKET_NO, "1111020" + n)
                .with(Column.BIRTH_DATE, id.birthDate().toString()).identified(id.value());
    }

    TestRecord with(Column column, String value) {
        TestRecord copy = new TestRecord();
        System.arraycopy(values, 0, copy.values, 0, values.length);
        copy.values[column.ordinal()] = value;
        return copy;
    }

    TestRecord without(Column... columns) {
        TestRecord copy = this;
        for (Column column : columns) {
            copy = copy.with(column, "");
        }
        return copy;
    }

    /** Changes the ID number, and the code that embeds it. */
    TestRecord identified(String idNo) {
        return with(Column.ID_NO, idNo).with(Column.QUALIFICATION_CODE,
                get(Column.QUALIFICATION_CODE).substring(0, 9) + idNo);
    }

    TestRecord seq(int seq) {
        return with(Column.SEQ, Integer.toString(seq));
    }

    /** Makes it a correction or revocation of what it was. */
    TestRecord as(Action action) {
        return with(Column.ACTION, action.name()).with(Column.REASON, "省级卫生健康委审核")
                .with(Column.PREVIOUS_QUALIFICATION_CODE, get(Column.QUALIFICATION_CODE));
    }

    String get(Column column) {
        return values[column.ordinal()];
    }

    /** Returns it as {@link RecordCheck} sees it, on the second line of a file. */
    Row row() {
        return new Row(2, Column.COUNT, values.clone());
    }
}
