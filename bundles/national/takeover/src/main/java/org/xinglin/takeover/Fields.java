package org.xinglin.takeover;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the fields of one row and notes what is wrong with them; a row with anything wrong is not taken. */
final class Fields {

    private static final String ISO_DAY = "yyyy-MM-dd";
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern CAUSE = Pattern.compile("[a-z0-9-]{0,60}");

    private final Line line;
    private final Rejects rejects;
    private boolean ok = true;

    Fields(Line line, Rejects rejects) {
        this.line = line;
        this.rejects = rejects;
    }

    /** Says whether nothing was wrong so far. */
    boolean ok() {
        return ok;
    }

    Line line() {
        return line;
    }

    void reject(String field, String rule, String expected) {
        ok = false;
        rejects.add(line, field, rule, expected);
    }

    /** Notes what is wrong unless it is right. */
    void demand(boolean right, String field, String rule, String expected) {
        if (!right) {
            reject(field, rule, expected);
        }
    }

    String text(String field) {
        return line.get(field);
    }

    String required(String field, String rule) {
        demand(!text(field).isEmpty(), field, rule, "必填 / required");
        return text(field);
    }

    /** Returns the value of a field, or the default if it is empty; null and a note if there is no such value. */
    <E extends Enum<E>> E choice(String field, Class<E> type, String ifEmpty, String rule) {
        String text = text(field).isEmpty() ? ifEmpty : text(field);
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(text)) {
                return each;
            }
        }
        reject(field, rule, "取值 one of " + Arrays.toString(type.getEnumConstants()));
        return null;
    }

    /** Returns the value of a code; null and a note if there is none. */
    <T> T code(String field, Function<String, Optional<T>> find, String rule, String expected) {
        Optional<T> found = find.apply(text(field));
        demand(found.isPresent(), field, rule, expected);
        return found.orElse(null);
    }

    /** Returns a day that has to be given; null and a note if it is not one. */
    LocalDate day(String field, String rule) {
        Optional<LocalDate> day = optionalDay(field, rule);
        if (text(field).isEmpty()) {
            reject(field, rule, "日期 yyyy-MM-dd / a date");
        }
        return day.orElse(null);
    }

    /** Returns a day that may be given. */
    Optional<LocalDate> optionalDay(String field, String rule) {
        if (text(field).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(day(text(field)));
        } catch (DateTimeException notADay) {
            reject(field, rule, "日期 yyyy-MM-dd / a date");
            return Optional.empty();
        }
    }

    /** Reads ten characters without the parser's detours; whatever else it is, the parser judges. */
    private static LocalDate day(String text) {
        for (int i = 0; i < ISO_DAY.length(); i++) {
            boolean digit = i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
            if (text.length() != ISO_DAY.length() || (ISO_DAY.charAt(i) == '-' ? text.charAt(i) != '-' : !digit)) {
                return LocalDate.parse(text);
            }
        }
        return LocalDate.of(Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }

    /** Returns the words of a field, separated by spaces. */
    Set<String> words(String field) {
        String text = text(field);
        return text.isEmpty() ? Set.of() : text.chars().noneMatch(Character::isWhitespace) ? Set.of(text)
                : new LinkedHashSet<>(Arrays.asList(SPACES.split(text)));
    }

    /** Notes unless the field is empty or in small letters, digits and hyphens. */
    void demandCause(String rule, String expected) {
        demand(CAUSE.matcher(text("cause")).matches(), "cause", rule, expected);
    }
}
