package org.xinglin.clock;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.apache.karaf.shell.support.CommandException;
import org.xinglin.api.Time;

/** Is a stretch of time as ISO 8601 writes it: days of the calendar, then hours and seconds, for example {@code P1Y2DT3H}. */
record Stretch(Period days, Duration time) {

    /** Reads a stretch. @throws CommandException if the text is none */
    static Stretch of(String text) throws CommandException {
        int t = text.toUpperCase(Locale.ROOT).indexOf('T');
        try {
            if (t < 0) {
                return new Stretch(Period.parse(text), Duration.ZERO);
            }
            String days = text.substring(0, t);
            Period period = days.matches("[-+]?[pP]") ? Period.ZERO : Period.parse(days);
            Duration time = Duration.parse(days.replaceAll("(?<=[pP]).*", "") + text.substring(t));
            return new Stretch(period, time);
        } catch (DateTimeException | ArithmeticException malformed) {
            throw failure("not a stretch of time: P30D, PT1S, P1Y2DT3H or P-1D is expected");
        }
    }

    /** Reads a time; without a zone it is one in {@link Time#ZONE}, without an hour midnight. @throws CommandException if it is none */
    static Instant instant(String text) throws CommandException {
        try {
            TemporalAccessor read = DateTimeFormatter.ofPattern("yyyy-MM-dd['T'HH:mm[:ss[.SSSSSS]][ZZZZZ]]")
                    .parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (read instanceof OffsetDateTime full) {
                return full.toInstant();
            }
            LocalDateTime local = read instanceof LocalDate day ? day.atStartOfDay() : (LocalDateTime) read;
            return local.atZone(Time.ZONE).toInstant();
        } catch (DateTimeException malformed) {
            throw failure("not a time: 2025-12-31T23:59:59+08:00 is expected");
        }
    }

    /** Returns a failure whose message the shell shows. */
    static CommandException failure(String message) {
        return new CommandException(message, message);
    }

    /** Puts a duration into words, to the second. */
    static String words(Duration it) {
        String clock = "%d:%02d:%02d".formatted(it.toHoursPart(), it.toMinutesPart(), it.toSecondsPart());
        return it.toDays() == 0 ? clock : "%d d %s".formatted(it.toDays(), clock);
    }
}
