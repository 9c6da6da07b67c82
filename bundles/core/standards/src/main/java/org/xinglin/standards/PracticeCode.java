package org.xinglin.standards;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Holds the lifelong code of a doctor's practice certificate (医师执业证书编码, rulebook §2.7.2) of 15 digits. It tells where
 * and as what the doctor was registered <em>first</em>; the present level, category and place are never derived from it
 * (R-DAT-20).
 *
 * @param value level 1, category 2, division 6, serial 6
 */
public record PracticeCode(String value) {

    /** The highest serial of a level, category and division. */
    public static final int MAX_SERIAL = 999_999;

    private static final Pattern FORM = Pattern.compile("[1-4]\\d{14}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the form is wrong
     */
    public PracticeCode {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a practice code has 15 digits, the first 1 to 4");
        }
    }

    /** Parses 15 digits, empty when the form is wrong. */
    public static Optional<PracticeCode> parse(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new PracticeCode(text)) : Optional.empty();
    }

    /**
     * Composes the code of a first registration.
     *
     * @param serial 1…{@link #MAX_SERIAL}
     */
    public static PracticeCode compose(Level level, Category category, DivisionCode division, int serial) {
        if (serial < 1 || serial > MAX_SERIAL) {
            throw new IllegalArgumentException("a serial is 1…" + MAX_SERIAL);
        }
        String digits = Integer.toString(1_000_000 + serial).substring(1);
        return new PracticeCode(level.code() + category.code() + division.value() + digits);
    }

    /** Returns level, category and division: what serials are counted within. */
    public String series() {
        return value.substring(0, 9);
    }

    /** Returns the division of the first registration. */
    public DivisionCode firstDivision() {
        return DivisionCode.of(value.substring(3, 9));
    }

    /** Returns the serial. */
    public int serial() {
        return Integer.parseInt(value.substring(9));
    }
}
