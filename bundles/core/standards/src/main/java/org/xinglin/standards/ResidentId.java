package org.xinglin.standards;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Holds a resident identity number (居民身份证号, GB 11643, rulebook §2.7.7) of 15 or 18 characters. The division in it is
 * never judged: a number whose first six digits name a county that no longer exists is as valid as any. Immutable;
 * {@link #toString()} masks it.
 */
public final class ResidentId {

    /** Says why a text is no resident identity number. */
    public enum Problem {
        /** Not 15 digits, nor 17 digits and a digit or X. */
        FORMAT,
        /** The date of birth in it is no calendar date. */
        BIRTH_DATE,
        /** The check character is wrong. */
        CHECK
    }

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int FIRST_YEAR = 1850;

    private final String value;

    private ResidentId(String value) {
        this.value = value;
    }

    /** Returns what is wrong with a text, empty when it is a resident identity number. */
    public static Optional<Problem> problem(String text) {
        if (text == null || text.length() != 15 && text.length() != 18 || text.charAt(0) == '0') {
            return Optional.of(Problem.FORMAT);
        }
        int digits = text.length() == 15 ? 15 : 17;
        for (int i = 0; i < digits; i++) {
            if (!isDigit(text.charAt(i))) {
                return Optional.of(Problem.FORMAT);
            }
        }
        if (digits == 17 && !isDigit(text.charAt(17)) && Character.toUpperCase(text.charAt(17)) != 'X') {
            return Optional.of(Problem.FORMAT);
        }
        if (birthDateOf(text) == null) {
            return Optional.of(Problem.BIRTH_DATE);
        }
        if (digits == 17 && checkCharacter(text) != Character.toUpperCase(text.charAt(17))) {
            return Optional.of(Problem.CHECK);
        }
        return Optional.empty();
    }

    /** Parses 15 or 18 characters, a small x included; empty when the text is no resident identity number. */
    public static Optional<ResidentId> parse(String text) {
        return problem(text).isPresent() ? Optional.empty()
                : Optional.of(new ResidentId(text.endsWith("x") ? text.substring(0, 17) + "X" : text));
    }

    /**
     * Parses as {@link #parse}.
     *
     * @throws IllegalArgumentException naming the problem, never the number
     */
    public static ResidentId of(String text) {
        return parse(text).orElseThrow(
                () -> new IllegalArgumentException("no resident identity number: " + problem(text).orElseThrow()));
    }

    /**
     * Composes an 18-character number.
     *
     * @param sequence 0…999; odd is male, even is female
     */
    public static ResidentId compose(DivisionCode division, LocalDate birthDate, int sequence) {
        if (sequence < 0 || sequence > 999) {
            throw new IllegalArgumentException("sequence must be 0…999");
        }
        StringBuilder text = new StringBuilder(18).append(division.value());
        int date = birthDate.getYear() * 10000 + birthDate.getMonthValue() * 100 + birthDate.getDayOfMonth();
        text.append(date).append((char) ('0' + sequence / 100)).append((char) ('0' + sequence / 10 % 10))
                .append((char) ('0' + sequence % 10));
        text.append(checkCharacter(text));
        return new ResidentId(text.toString());
    }

    /**
     * Returns the check character of the first 17 digits.
     *
     * @throws IllegalArgumentException if they are not digits
     */
    public static char checkCharacter(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            if (!isDigit(digits.charAt(i))) {
                throw new IllegalArgumentException("17 digits wanted");
            }
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    /** Returns the number itself, to be stored encrypted and shown to nobody else. */
    public String value() {
        return value;
    }

    /** Tells whether this is the 18-character form. */
    public boolean is18() {
        return value.length() == 18;
    }

    /** Returns the division in which the number was given out, which may have been abolished since. */
    public DivisionCode division() {
        return DivisionCode.of(value.substring(0, 6));
    }

    /** Returns the date of birth; a 15-digit number means a year from 1900 to 1999. */
    public LocalDate birthDate() {
        return birthDateOf(value);
    }

    /** Returns the gender: the last digit of the sequence is odd for a man. */
    public Gender gender() {
        char last = value.charAt(is18() ? 16 : 14);
        return (last - '0') % 2 == 1 ? Gender.MALE : Gender.FEMALE;
    }

    /** Returns the 18-character form: 19 inserted after the sixth digit and the check character appended. */
    public ResidentId to18() {
        if (is18()) {
            return this;
        }
        String digits = value.substring(0, 6) + "19" + value.substring(6);
        return new ResidentId(digits + checkCharacter(digits));
    }

    /** Tells whether this is the 15-digit number that the other replaced. */
    public boolean isPredecessorOf(ResidentId other) {
        return !is18() && other.is18() && to18().equals(other);
    }

    /** Tells whether both are numbers of one person: equal in the 18-character form. */
    public boolean samePerson(ResidentId other) {
        return to18().equals(other.to18());
    }

    /** Returns the first three and the last four characters with stars between, as {@code 130***********9990}. */
    public String masked() {
        return mask(value);
    }

    /** Masks any document number: all but the first three and the last four characters; short ones wholly. */
    public static String mask(String number) {
        if (number == null || number.length() < 11) {
            return number == null ? "" : "*".repeat(number.length());
        }
        return number.substring(0, 3) + "*".repeat(number.length() - 7) + number.substring(number.length() - 4);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static LocalDate birthDateOf(String text) {
        int at = text.length() == 18 ? 10 : 8;
        int year = at == 10 ? number(text, 6, 10) : 1900 + number(text, 6, 8);
        int month = number(text, at, at + 2);
        int day = number(text, at + 2, at + 4);
        if (year < FIRST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResidentId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }
}
