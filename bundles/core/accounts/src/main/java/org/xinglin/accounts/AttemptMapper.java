package org.xinglin.accounts;

import java.time.Instant;

/** Counts failures in a row at a door. */
interface AttemptMapper {

    /** Failures in a row, and until when the door is locked. */
    record Attempt(int failures, Instant lockedUntil) {
    }

    /** Counts one failure more; 0 if the door is locked. */
    int count(byte[] door, Instant now, Instant forgotten);

    Attempt find(byte[] door);

    int lock(byte[] door, Instant until);

    int forgive(byte[] door);

    int clear(byte[] door);

    int forget(Instant before, Instant now);
}
