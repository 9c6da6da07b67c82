package org.xinglin.api;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Fixes the zone in which dates of the law are read (R-POL-05). */
public final class Time {

    /** Asia/Shanghai, whatever the server's own zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Time() {
    }

    /** Returns today's date in {@link #ZONE}. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** Returns the date of an instant in {@link #ZONE}. */
    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
