package org.xinglin.accounts;

import java.time.Duration;

/**
 * Holds the times by which accounts live.
 *
 * @param sessionIdle a session ends after this long without a request
 * @param sessionMax a session ends after this long in any case
 * @param activationCodeLife how long an activation code may be used (R-ACC-20)
 */
record Settings(Duration sessionIdle, Duration sessionMax, Duration activationCodeLife) {

    /** Checks that times are times. */
    Settings {
        if (!positive(sessionIdle) || !positive(sessionMax) || !positive(activationCodeLife)) {
            throw new IllegalArgumentException("times of sessions and codes must be above zero");
        }
    }

    static Settings of(Configuration configuration) {
        return new Settings(Duration.ofMinutes(configuration.session_idleMinutes()),
                Duration.ofHours(configuration.session_maxHours()),
                Duration.ofDays(configuration.activationCode_days()));
    }

    private static boolean positive(Duration time) {
        return !time.isZero() && !time.isNegative();
    }
}
