package org.xinglin.shell;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** A table whose columns stand straight: Karaf's own counts a Chinese character, which is two columns wide, as one. */
final class Table {

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... headings) {
        this.headings = List.of(headings);
    }

    /** Adds a row, a cell for each heading. */
    void row(Object... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(headings.size() + " cells are expected, not " + cells.length);
        }
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell == null ? "" : cell.toString().replaceAll("\\R", " "));
        }
        rows.add(row);
    }

    /** Writes headings and rows, or a text if there is no row. */
    void print(PrintStream out, String ifNone) {
        int[] widths = new int[headings.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Math.max(width(headings.get(i)), rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0));
        }
        print(out, headings, widths, " | ", " ");
        print(out, headings.stream().map(heading -> "").toList(), widths, "-+-", "-");
        rows.forEach(row -> print(out, row, widths, " | ", " "));
        if (rows.isEmpty()) {
            out.println(ifNone);
        }
    }

    private static void print(PrintStream out, List<String> cells, int[] widths, String between, String filler) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : between).append(cells.get(i)).append(filler.repeat(widths[i] - width(cells.get(i))));
        }
        out.println(line.toString().stripTrailing());
    }

    /** Returns how many columns of a terminal a text takes. */
    static int width(String text) {
        return text.codePoints().map(each -> Math.max(0, WCWidth.wcwidth(each))).sum();
    }
}
