package org.xinglin.accounts;

import java.time.Instant;
import java.util.UUID;

/**
 * Is a session as stored.
 *
 * @param digest of the token, which is stored nowhere
 * @param idleAt when it ends if no further request comes
 * @param endsAt when it ends in any case
 */
record SessionRow(byte[] digest, UUID accountId, Instant begunAt, Instant idleAt, Instant endsAt) {
}
