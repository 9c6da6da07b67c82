package org.xinglin.ledger;

import java.time.Instant;
import java.util.UUID;

/**
 * Tells how a person stands in the ledger before a commit.
 *
 * @param existing position of the application's entry, 0 if there is none
 * @param lockedBy the application that holds the person's lock, or null
 * @param sequence of the person's last entry, 0 if there is none
 * @param hash of the person's last entry, or null
 * @param committedAt of the person's last entry, or null
 * @param practiceCode the lifelong code, or null
 */
record PersonState(long existing, UUID lockedBy, long sequence, String hash, Instant committedAt, String practiceCode) {
}
