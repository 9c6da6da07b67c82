package org.xinglin.takeover;

/**
 * Is one row of a file.
 *
 * @param number line on which it begins, the header being line 1
 * @param values by the places of the file's columns; the empty text for what is not given
 */
record Line(SourceFile file, long number, String[] values) {

    String get(String column) {
        return values[file.place(column)];
    }

    @Override
    public String toString() {
        return file.fileName() + " line " + number;
    }
}
