package org.xinglin.standards;

import java.util.Optional;

/**
 * Holds a six-digit division code (GB/T 2260): province 2, city 2, county 2. Says nothing of whether the division exists;
 * {@link Divisions} does.
 *
 * @param value six digits
 */
public record DivisionCode(String value) {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is not six digits
     */
    public DivisionCode {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("a division code has six digits");
        }
    }

    /**
     * Returns the code of six digits.
     *
     * @throws IllegalArgumentException if it is not six digits
     */
    public static DivisionCode of(String value) {
        return new DivisionCode(value);
    }

    /** Returns the code of six digits, empty when it is not six digits. */
    public static Optional<DivisionCode> parse(String value) {
        return isWellFormed(value) ? Optional.of(new DivisionCode(value)) : Optional.empty();
    }

    private static boolean isWellFormed(String value) {
        if (value == null || value.length() != 6) {
            return false;
        }
        for (int i = 0; i < 6; i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Returns the two digits of the province. */
    public String provinceCode() {
        return value.substring(0, 2);
    }

    /** Returns the code of the province, as 130000. */
    public DivisionCode province() {
        return new DivisionCode(value.substring(0, 2) + "0000");
    }

    /** Returns the code of the city, as 130100. */
    public DivisionCode city() {
        return new DivisionCode(value.substring(0, 4) + "00");
    }

    /** Tells whether it is a province's. */
    public boolean isProvince() {
        return value.endsWith("0000");
    }

    /** Tells whether it is a city's and no province's. */
    public boolean isCity() {
        return value.endsWith("00") && !isProvince();
    }

    /** Tells whether it is a county's. */
    public boolean isCounty() {
        return !value.endsWith("00");
    }

    @Override
    public String toString() {
        return value;
    }
}
