package org.xinglin.sample;

import java.util.Arrays;
import org.xinglin.standards.QualificationCode;

/** Holds one line of an exam-centre file as text, whatever it says. Immutable; {@link #toString()} tells no person. */
final class ExamRecord {

    private static final int WIDTH = Column.values().length;

    private final String[] values;

    private ExamRecord(String[] values) {
        this.values = values;
    }

    /** Returns a record without any value. */
    static ExamRecord empty() {
        String[] values = new String[WIDTH];
        Arrays.fill(values, "");
        return new ExamRecord(values);
    }

    /** Takes the values in the order of {@link Column} without copying them. */
    static ExamRecord of(String... values) {
        if (values.length != WIDTH) {
            throw new IllegalArgumentException(WIDTH + " values wanted");
        }
        return new ExamRecord(values);
    }

    /** Returns the text of a column, empty when there is none. */
    String get(Column column) {
        return values[column.ordinal()];
    }

    /** Returns a copy with another text in a column. */
    ExamRecord with(Column column, String value) {
        String[] copy = values.clone();
        copy[column.ordinal()] = value;
        return new ExamRecord(copy);
    }

    /** Returns the values in the order of {@link Column}; not to be changed. */
    String[] values() {
        return values;
    }

    /** Returns the qualification code. @throws IllegalStateException when the record has none */
    QualificationCode code() {
        return QualificationCode.parse(get(Column.QUALIFICATION_CODE))
                .orElseThrow(() -> new IllegalStateException("record without a qualification code"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExamRecord that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "ExamRecord[seq=" + get(Column.SEQ) + ", action=" + get(Column.ACTION) + "]";
    }
}
