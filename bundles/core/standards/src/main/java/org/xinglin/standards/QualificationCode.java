package org.xinglin.standards;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Holds the code of a doctor qualification certificate (医师资格证书编码, rulebook §2.7.1) of 24 or 27 characters: year 4,
 * province 2, level 1, category 2, resident identity number 15 or 18. It embeds that number, so {@link #toString()} masks
 * all but the first nine characters.
 *
 * @param value the code itself, X in capital
 */
public record QualificationCode(String value) {

    /** Says what of a code disagrees with the record that carries it (R-FEED-13). */
    public enum Mismatch {
        YEAR, PROVINCE, LEVEL, CATEGORY, ID
    }

    /** The year in codes of those who were recognised before the first exam (老人). */
    public static final int LEGACY_YEAR = 1998;

    private static final Pattern FORM = Pattern.compile("\\d{4}\\d{2}[1-4]\\d{2}(\\d{15}|\\d{17}[\\dX])");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the form is wrong; the message does not repeat the code
     */
    public QualificationCode {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("no qualification code");
        }
    }

    /** Parses 24 or 27 characters, a small x included; judges the form alone. */
    public static Optional<QualificationCode> parse(String text) {
        String upper = text == null ? null : text.toUpperCase(Locale.ROOT);
        return upper != null && FORM.matcher(upper).matches()
                ? Optional.of(new QualificationCode(upper)) : Optional.empty();
    }

    /**
     * Composes a code.
     *
     * @param year exam year, or {@link #LEGACY_YEAR}
     * @param province two digits
     */
    public static QualificationCode compose(int year, String province, int levelDigit, Category category,
            ResidentId id) {
        return new QualificationCode(year + province + levelDigit + category.code() + id.value());
    }

    /** Returns the year in which the qualification was obtained. */
    public int year() {
        return Integer.parseInt(value.substring(0, 4));
    }

    /** Returns two digits. */
    public String province() {
        return value.substring(4, 6);
    }

    /** Returns 1…4; 3 and 4 are the apprenticeship exams'. */
    public int levelDigit() {
        return value.charAt(6) - '0';
    }

    /** Returns the level: odd digits are licensed doctors, even ones assistants. */
    public Level level() {
        return levelDigit() % 2 == 1 ? Level.LICENSED : Level.ASSISTANT;
    }

    /** Returns the two digits of the category. */
    public String categoryCode() {
        return value.substring(7, 9);
    }

    /** Returns the category, empty when its digits are unknown. */
    public Optional<Category> category() {
        return Category.find(categoryCode());
    }

    /** Returns the 15 or 18 characters of the identity number in it. */
    public String idPart() {
        return value.substring(9);
    }

    /** Tells whether the number in it is this person's, or the 15-digit one that it replaced. */
    public boolean embeds(ResidentId id) {
        return idPart().equals(id.value())
                || ResidentId.parse(idPart()).filter(embedded -> embedded.isPredecessorOf(id)).isPresent();
    }

    /** Returns every disagreement with a record of the exam centre (R-FEED-13). */
    public Set<Mismatch> mismatches(int examYear, String provinceCode, ExamCategory exam, ResidentId id) {
        Set<Mismatch> found = EnumSet.noneOf(Mismatch.class);
        if (year() != examYear) {
            found.add(Mismatch.YEAR);
        }
        if (!province().equals(provinceCode)) {
            found.add(Mismatch.PROVINCE);
        }
        if (!exam.fitsLevelDigit(levelDigit())) {
            found.add(Mismatch.LEVEL);
        }
        if (!categoryCode().equals(exam.category().code())) {
            found.add(Mismatch.CATEGORY);
        }
        if (!embeds(id)) {
            found.add(Mismatch.ID);
        }
        return found;
    }

    /** Returns the first nine characters and stars for the identity number. */
    public String masked() {
        return value.substring(0, 9) + "*".repeat(value.length() - 9);
    }

    @Override
    public String toString() {
        return masked();
    }
}
