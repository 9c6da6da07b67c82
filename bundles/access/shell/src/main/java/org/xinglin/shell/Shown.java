package org.xinglin.shell;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.Time;
import org.xinglin.api.policy.Verdict;

/** Puts values into words for the shell. */
final class Shown {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Time.ZONE);
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz";
    private static final String DIGITS = "23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Shown() {
    }

    /** Returns a time in Chinese time. */
    static String time(Instant at) {
        return TIME.format(at);
    }

    /** Returns a verdict in a word. */
    static String word(Verdict verdict) {
        if (verdict instanceof Verdict.Satisfied) {
            return "satisfied";
        }
        if (verdict instanceof Verdict.Violated) {
            return "VIOLATED";
        }
        return verdict instanceof Verdict.Undetermined ? "UNDETERMINED" : "not in force";
    }

    /** Returns the day that a text is, if it is one. */
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** Returns the UUID that a text is, if it is one. */
    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Returns a new password of 16 letters and digits, at least one of each (R-ACC-04), without look-alikes. */
    static String newPassword() {
        StringBuilder text = new StringBuilder();
        text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        text.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
        String all = LETTERS + DIGITS;
        while (text.length() < 16) {
            text.append(all.charAt(RANDOM.nextInt(all.length())));
        }
        return text.toString();
    }
}
