package org.xinglin.standards;

import java.time.LocalDate;

/**
 * Holds a practice place (执业地点): a province for a licensed doctor, a county-level unit for an assistant (R-REG-41, 42).
 *
 * @param level whose place it is
 * @param code two digits of the province, or six of the county-level unit
 */
public record PracticePlace(Level level, String code) {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the code's length does not fit the level
     */
    public PracticePlace {
        if (code.length() != (level == Level.LICENSED ? 2 : 6) || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("a practice place has two digits (licensed) or six (assistant)");
        }
    }

    /** Computes the place from the division of the main institution; it is never asked for (R-REG-46). */
    public static PracticePlace of(Level level, DivisionCode institution) {
        return new PracticePlace(level, level == Level.LICENSED ? institution.provinceCode()
                : Divisions.bundled().countyUnit(institution).value());
    }

    /** Tells whether both are one place on a date, divisions having merged or been renamed meanwhile (R-DAT-40). */
    public boolean sameAs(PracticePlace other, LocalDate date) {
        return level == other.level && Divisions.bundled().samePracticePlace(level, division(), other.division(), date);
    }

    /** Tells whether an institution of the division lies in this place on a date. */
    public boolean contains(DivisionCode institution, LocalDate date) {
        return Divisions.bundled().samePracticePlace(level, division(), institution, date);
    }

    /** Returns the code filled up to six digits. */
    public DivisionCode division() {
        return DivisionCode.of(code.length() == 2 ? code + "0000" : code);
    }

    /** Returns the full Chinese name, as 河北省 or 河北省石家庄市长安区. */
    public String zh() {
        return Divisions.bundled().fullName(division());
    }
}
