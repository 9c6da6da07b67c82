package org.xinglin.ledger;

import java.time.Instant;

/**
 * Closes a stretch of the ledger.
 *
 * @param number from 1 without gaps
 * @param lastPosition the last entry sealed; the seal before tells where the stretch begins
 * @param entries how many entries the stretch has
 * @param digest SM3 over the digest of the seal before and the entries' hashes in order of position; hex
 */
record Seal(long number, long lastPosition, long entries, String digest, Instant sealedAt) {
}
