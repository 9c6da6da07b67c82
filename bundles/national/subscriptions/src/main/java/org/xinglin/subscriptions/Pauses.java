package org.xinglin.subscriptions;

import java.time.Duration;
import java.util.List;

/** Says how long to wait after so many failures: 11 tries within a day. */
final class Pauses {

    private static final List<Duration> AFTER = List.of(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(2),
            Duration.ofMinutes(10), Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(4),
            Duration.ofHours(8), Duration.ofHours(8));
    private static final Duration LONGEST_OF_ALL = Duration.ofMinutes(10);

    private Pauses() {
    }

    /** Returns the pause of a delivery; zero if it is given up. @param failures from 1 */
    static Duration ofDelivery(int failures) {
        return failures > AFTER.size() ? Duration.ZERO : AFTER.get(failures - 1);
    }

    /** Returns the pause of everything for a receiver after so many failures in a row: ten minutes at most. */
    static Duration ofReceiver(int failures) {
        Duration pause = AFTER.get(Math.min(failures, AFTER.size()) - 1);
        return pause.compareTo(LONGEST_OF_ALL) > 0 ? LONGEST_OF_ALL : pause;
    }
}
