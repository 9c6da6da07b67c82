package org.xinglin.accounts;

import java.time.Duration;
import java.util.Optional;

/** Says how long a door stays shut after failures: not before the fifth, then twice as long each time, a day at most. */
final class Lockout {

    /** Failures that are free. */
    static final int FREE = 4;
    /** After this long without a failure, counting starts anew. */
    static final Duration FORGET = Duration.ofHours(24);

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 10;

    private Lockout() {
    }

    /** Returns how long to lock after this many failures in a row; empty if not at all. */
    static Optional<Duration> after(int failures) {
        if (failures <= FREE) {
            return Optional.empty();
        }
        Duration grown = FIRST.multipliedBy(1L << Math.min(failures - FREE - 1, MOST_DOUBLINGS));
        return Optional.of(grown.compareTo(FORGET) < 0 ? grown : FORGET);
    }
}
