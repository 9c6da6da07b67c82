package org.xinglin.accounts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.xinglin.accounts.AccountMapper.SentRow;

/** Reads and writes the staff accounts of a tenant. */
interface StaffMapper extends SessionTable {

    /** A code that was sent for a first sign-in. */
    record StaffCodeRow(UUID id, UUID staffId, byte[] code, Instant sentAt, Instant expiresAt, int tries) {
    }

    int insert(StaffRow row);

    StaffRow byUsername(String username);

    StaffRow byId(UUID id);

    StaffRow lockById(UUID id);

    int setPassword(UUID id, String hash);

    boolean any();

    int insertCode(StaffCodeRow row);

    StaffCodeRow latestCode(UUID staff);

    List<SentRow> codesSent(UUID staff, Instant since);

    int tryCode(UUID id);

    int useCode(UUID id, Instant now);
}
