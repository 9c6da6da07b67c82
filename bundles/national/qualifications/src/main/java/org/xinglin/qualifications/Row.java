package org.xinglin.qualifications;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;

/**
 * Holds one record of a file as it is written there.
 *
 * @param line line on which it begins
 * @param fields how many fields it has
 * @param values by {@link Column#ordinal()}; an absent one is the empty string
 */
record Row(long line, int fields, String[] values) {

    String get(Column column) {
        return values[column.ordinal()];
    }

    /** Returns the number of the record in its file, or -1 if it has none. */
    int seq() {
        return Fields.digits(get(Column.SEQ), 1, Fields.SEQ_DIGITS);
    }

    /** Returns the hash of the record's key (R-FEED-12), made as {@link Survey} makes it. */
    long keyHash() {
        long hash = Hash64.START;
        for (Column column : Survey.KEY) {
            hash = Hash64.add(hash, Hash64.add(Hash64.START, get(column)));
        }
        return Hash64.finish(hash);
    }

    /** Returns the hash of everything but the number in the file: equal for two copies of one record. */
    long contentHash() {
        long hash = Hash64.START;
        for (Column column : Column.values()) {
            if (column != Column.SEQ) {
                hash = Hash64.add(hash, Hash64.add(Hash64.START, get(column)));
            }
        }
        return Hash64.finish(Hash64.add(hash, fields));
    }

    @Override
    public String toString() {
        return "row at line " + line;
    }

    /** Makes rows of a file whose header is known. */
    static final class Handler extends AbstractBaseCsvCallbackHandler<Row> {

        private final Header header;
        private String[] values;

        Handler(Header header) {
            this.header = header;
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            values = new String[Column.COUNT];
            Arrays.fill(values, "");
        }

        @Override
        protected void handleField(int place, char[] text, int offset, int length, boolean quoted) {
            Column column = header.at(place);
            if (column != null && length > 0) {
                values[column.ordinal()] = new String(text, offset, length);
            }
        }

        @Override
        protected Row buildRecord() {
            return new Row(getStartingLineNumber(), getFieldCount(), values);
        }
    }
}
