package org.xinglin.qualifications;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/** Reads the plain kinds of field strictly: numbers, dates, texts. */
final class Fields {

    /** Most digits of a record's number in its file. */
    static final int SEQ_DIGITS = 9;

    private static final int DATE_LENGTH = 10;

    private Fields() {
    }

    /** Returns the text in capitals; null stays null. */
    static String capitals(String value) {
        return value == null ? null : value.toUpperCase(Locale.ROOT);
    }

    /** Says whether there is no control character in it. */
    static boolean printable(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isISOControl(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns a number of so many digits, or -1. */
    static int digits(String text, int least, int most) {
        if (text.length() < least || text.length() > most) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    /** Returns the date of {@code yyyy-MM-dd}, or null. */
    static LocalDate date(String text) {
        if (text.length() != DATE_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = digits(text.substring(0, 4), 4, 4);
        int month = digits(text.substring(5, 7), 2, 2);
        int day = digits(text.substring(8), 2, 2);
        try {
            return year < 0 || month < 0 || day < 0 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
