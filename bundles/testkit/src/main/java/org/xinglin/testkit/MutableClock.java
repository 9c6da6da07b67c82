package org.xinglin.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.xinglin.api.Time;

/** Is a clock that stands still until a test moves it; to the microsecond, as PostgreSQL keeps instants. */
public final class MutableClock extends Clock {

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private MutableClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** Returns a clock that stands at ten in the morning of a day, in Asia/Shanghai. */
    public static MutableClock on(LocalDate day) {
        return at(day.atTime(LocalTime.of(10, 0)).atZone(Time.ZONE).toInstant());
    }

    /** Returns a clock that stands at an instant. */
    public static MutableClock at(Instant instant) {
        return new MutableClock(new AtomicReference<>(instant), Time.ZONE);
    }

    /** Moves on. */
    public MutableClock advance(Duration step) {
        now.updateAndGet(instant -> instant.plus(step));
        return this;
    }

    /** Moves on by whole days. */
    public MutableClock advanceDays(int days) {
        return advance(Duration.ofDays(days));
    }

    /** Sets the clock to ten in the morning of a day, in Asia/Shanghai. */
    public MutableClock set(LocalDate day) {
        now.set(day.atTime(LocalTime.of(10, 0)).atZone(Time.ZONE).toInstant());
        return this;
    }

    /** Returns the day that it is, in Asia/Shanghai. */
    public LocalDate today() {
        return Time.today(this);
    }

    @Override
    public Instant instant() {
        return now.get().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MutableClock(now, other);
    }
}
