package org.xinglin.qualifications;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;

/** Tells which column stands where in a batch file: any order, none unknown, none twice, the optional ones may be absent. */
final class Header {

    private final Column[] columns;

    private Header(Column[] columns) {
        this.columns = columns;
    }

    /** Judges the first line of a file. */
    static Outcome<Header> of(List<String> names) {
        List<Finding> findings = new ArrayList<>();
        Set<Column> seen = EnumSet.noneOf(Column.class);
        Column[] columns = new Column[names.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = Column.of(names.get(i));
            if (columns[i] == null) {
                findings.add(finding("第 " + (i + 1) + " 列的表头不可识别", "column " + (i + 1) + " has an unknown header"));
            } else if (!seen.add(columns[i])) {
                findings.add(finding("表头重复：" + columns[i].header, "header twice: " + columns[i].header));
            }
        }
        for (Column column : Column.values()) {
            if (column.required && !seen.contains(column)) {
                findings.add(finding("缺少列 " + column.header, "column missing: " + column.header));
            }
        }
        return findings.isEmpty() ? Outcome.accepted(new Header(columns)) : Outcome.refused(findings);
    }

    /** Returns the column at a place, or null beyond the last. */
    Column at(int place) {
        return place < columns.length ? columns[place] : null;
    }

    /** Returns how many columns the file has. */
    int size() {
        return columns.length;
    }

    /** Returns the place of a column in the file, empty if it is absent. */
    Optional<Integer> place(Column column) {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] == column) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static Finding finding(String zh, String en) {
        return Finding.of("feed-header", "R-FEED-12", zh, en);
    }
}
