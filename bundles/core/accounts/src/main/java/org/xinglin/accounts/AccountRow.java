package org.xinglin.accounts;

import java.time.Instant;
import java.util.UUID;

/** Is a row of table {@code account}; number, mobile and e-mail are sealed. */
record AccountRow(UUID id, UUID personId, String username, String name, String idType, byte[] idNo, byte[] mobile,
        byte[] mobileIndex, Instant mobileVerifiedAt, byte[] email, byte[] emailIndex, Instant emailVerifiedAt,
        String passwordHash, String state, Instant verifiedAt, String route, Instant createdAt, Instant activatedAt) {

    /** Says whether a message can reach the person (R-ACC-10). */
    boolean reachable() {
        return mobileVerifiedAt != null || emailVerifiedAt != null;
    }

    @Override
    public String toString() {
        return "AccountRow[" + id + "]";
    }
}
