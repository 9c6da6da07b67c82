package org.xinglin.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.xinglin.api.Finding;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Transaction;

/**
 * Locks what is tried too often. An attempt is counted as failed before it is judged, so that a thousand at once are a
 * thousand failures; a success clears the count. A login that does not exist is counted like one that does.
 */
final class Doors {

    private final Clock clock;
    private final FieldCipher cipher;

    Doors(Clock clock, FieldCipher cipher) {
        this.clock = clock;
        this.cipher = cipher;
    }

    /** Returns the key of a door; what is tried cannot be read from it. */
    byte[] of(String purpose, String what) {
        return cipher.index(purpose, what);
    }

    /** Returns the door of a doctor's login. */
    byte[] ofSignIn(String login) {
        return of("sign-in", login.toUpperCase(Locale.ROOT));
    }

    /** Counts an attempt; returns a finding of this code if the door is locked. */
    Optional<Finding> enter(Transaction tx, byte[] door, String code, String rule) {
        Instant now = clock.instant();
        AttemptMapper attempts = tx.mapper(AttemptMapper.class);
        attempts.forget(now.minus(Lockout.FORGET), now);
        if (attempts.count(door, now, now.minus(Lockout.FORGET)) == 0) {
            return Optional.of(locked(attempts.find(door).lockedUntil(), now, code, rule));
        }
        Lockout.after(attempts.find(door).failures()).ifPresent(pause -> attempts.lock(door, now.plus(pause)));
        return Optional.empty();
    }

    /** Forgets all failures after a success. */
    void clear(Transaction tx, byte[] door) {
        tx.mapper(AttemptMapper.class).clear(door);
    }

    /** Takes the last count back: the attempt could not be judged. */
    void forgive(Transaction tx, byte[] door) {
        tx.mapper(AttemptMapper.class).forgive(door);
    }

    private static Finding locked(Instant until, Instant now, String code, String rule) {
        long minutes = Math.max(1, Duration.between(now, until).plusSeconds(59).toMinutes());
        return Finding.of(code, rule, "尝试次数过多，请在" + minutes + "分钟后再试。",
                "Too many attempts; try again in " + minutes + " minutes.");
    }
}
