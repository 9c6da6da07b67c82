package org.xinglin.standards;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Names a category of the national doctors' examination (rulebook §2.8.2); the table is versioned by the year of the exam.
 *
 * @param code three digits, as the exam centre's files carry them
 * @param level the level that a pass gives
 * @param category the category that a pass gives
 * @param fromYear first exam year
 * @param toYear last exam year, {@link Integer#MAX_VALUE} while it goes on
 * @param zh Chinese title
 * @param en English title
 */
public record ExamCategory(String code, Level level, Category category, int fromYear, int toYear, String zh, String en) {

    private static final List<ExamCategory> ALL = Resource.rows("exam-categories.tsv", c -> new ExamCategory(c[0],
            Level.of(Integer.parseInt(c[1])), Category.of(c[2]), Integer.parseInt(c[3]),
            c[4].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(c[4]), c[5], c[6]));
    private static final Map<String, ExamCategory> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(ExamCategory::code, e -> e));

    /** Returns the category of a code that was examined in a year, empty when there was none. */
    public static Optional<ExamCategory> find(String code, int year) {
        return code == null ? Optional.empty()
                : Optional.ofNullable(BY_CODE.get(code)).filter(e -> e.fromYear <= year && year <= e.toYear);
    }

    /** Returns all, in the order of their codes. */
    public static List<ExamCategory> all() {
        return ALL;
    }

    /**
     * Tells whether the level digit of a qualification code fits. The apprenticeship exams (3xx, 4xx) are seen with the
     * level's digit and with their own first digit (§2.7.1, not confirmed), so both fit.
     */
    public boolean fitsLevelDigit(int digit) {
        return digit == level.code() || digit == code.charAt(0) - '0';
    }

    /** Returns which of the two sources examines it: {@code TCM} or {@code NMEC} (R-FEED-01). */
    public String source() {
        return category.top() == TopCategory.TCM ? "TCM" : "NMEC";
    }
}
