package org.xinglin.soap.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.xinglin.api.Time;

/** Reads and writes days and instants as XML Schema has them; without an offset China's is meant. */
public final class Dates {

    private Dates() {
    }

    /** Reads a day; its offset, if it has one, says nothing about the day. */
    public static LocalDate day(String text) {
        return LocalDate.parse(text.strip(), DateTimeFormatter.ISO_DATE);
    }

    /** Reads an instant. */
    public static Instant instant(String text) {
        TemporalAccessor read = DateTimeFormatter.ISO_DATE_TIME.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from);
        return read instanceof OffsetDateTime at ? at.toInstant() : ((LocalDateTime) read).atZone(Time.ZONE).toInstant();
    }

    /** Writes a day. */
    public static String print(LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** Writes an instant in UTC. */
    public static String print(Instant at) {
        return at == null ? null : at.toString();
    }
}
