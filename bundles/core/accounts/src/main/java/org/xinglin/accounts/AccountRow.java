package org.xinglin.accounts;

import java.time.Instant;
import java.util.UUID;
import org.xinglin.api.account.Account;

/**
 * Is a row of table {@code account}; number, mobile and e-mail are sealed.
 *
 * @param approvalOfferedAt since when the person, as he is now, has known that an approval activates (case B, R-ACC-12)
 */
record AccountRow(UUID id, UUID personId, String username, String name, String idType, byte[] idNo, byte[] mobile,
        byte[] mobileIndex, Instant mobileVerifiedAt, byte[] email, byte[] emailIndex, Instant emailVerifiedAt,
        String passwordHash, String state, Instant verifiedAt, String route, Instant createdAt, Instant activatedAt,
        Instant approvalOfferedAt) {

    /** Says whether a message can reach the person (R-ACC-10). */
    boolean reachable() {
        return mobileVerifiedAt != null || emailVerifiedAt != null;
    }

    /** Says whether it waits for its person to be known to the registers (R-ACC-09). */
    boolean unknown() {
        return Account.State.CREATED.name().equals(state) && route == null;
    }

    /** Says whether the account was not revoked. */
    boolean stands() {
        return !Account.State.REVOKED.name().equals(state);
    }

    @Override
    public String toString() {
        return "AccountRow[" + id + "]";
    }
}
