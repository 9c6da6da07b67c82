package org.xinglin.api;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Sets, moves and releases the clock of the whole system. There is such a service only in an installation that was started with
 * the explicit test setting; everywhere else nothing can adjust the clock. What was adjusted is kept in memory alone: a restart
 * brings the machine's time back.
 */
@ProviderType
public interface TestClock {

    /** The earliest time that the clock may be set to. */
    Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    /** The time that the clock may not reach by being set or moved. */
    Instant END = Instant.parse("2200-01-01T00:00:00Z");

    /** Returns the time by which everything decides. */
    Instant now();

    /** Returns how far the clock is ahead of the machine's, negative if behind; {@link Duration#ZERO} if it is not adjusted. */
    Duration ahead();

    /** Sets the clock; it runs on from there. @throws IllegalArgumentException if that is out of bounds */
    void set(Instant to);

    /**
     * Moves the clock by a stretch of the calendar in {@link Time#ZONE} and then by one of time; either may be negative.
     *
     * @throws IllegalArgumentException if that leads out of bounds
     */
    void move(Period days, Duration time);

    /** Gives the clock back to the machine. */
    void release();
}
