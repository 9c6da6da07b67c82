package org.xinglin.print;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Breaks texts into lines, by the rules of Chinese typesetting where they leave a choice. */
final class Lines {

    private Lines() {
    }

    /**
     * Breaks a text.
     *
     * @param most width of a line
     * @param width measures a text in the same unit
     */
    static List<String> of(String text, float most, ToDoubleFunction<String> width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : clean(text).split("\n", -1)) {
            wrap(paragraph, most, width, lines);
        }
        return lines;
    }

    /** Drops what has no picture: control characters, and selectors of variants. */
    static String clean(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ').codePoints()
                .filter(c -> c == '\n' || !Character.isISOControl(c) && !selector(c) && Character.getType(c) != Character.FORMAT
                        && Character.getType(c) != Character.SURROGATE)
                .mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static boolean selector(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }

    private static void wrap(String paragraph, float most, ToDoubleFunction<String> width, List<String> lines) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINESE);
        breaks.setText(paragraph);
        StringBuilder line = new StringBuilder();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String word = paragraph.substring(from, to);
            if (line.length() > 0 && width.applyAsDouble(line + word.stripTrailing()) > most) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            for (int c : word.codePoints().toArray()) {
                if (line.length() > 0 && width.applyAsDouble(line + Character.toString(c)) > most && !Character.isWhitespace(c)) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.appendCodePoint(c);
            }
        }
        lines.add(line.toString().stripTrailing());
    }
}
