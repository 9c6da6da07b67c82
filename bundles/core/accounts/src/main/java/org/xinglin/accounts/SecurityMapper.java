package org.xinglin.accounts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reads and writes what changes an account's credentials, channels or end. */
interface SecurityMapper {

    /** A new address that waits for its code. */
    record ChangeRow(UUID accountId, String channel, byte[] address, byte[] addressIndex, Instant askedAt) {
    }

    /** A recovery begun; without an account if there is none. */
    record RecoveryRow(UUID id, UUID accountId, byte[] code, Instant sentAt, Instant expiresAt, int tries,
            Instant usedAt) {
    }

    /** A revocation with the name of its account. */
    record RevocationRow(UUID accountId, UUID personId, String name, String staffName, String reason, Instant revokedAt) {
    }

    int setPassword(UUID id, String hash);

    int askChange(ChangeRow row);

    ChangeRow change(UUID account, String channel);

    int dropChanges(UUID account, String channel);

    int replaceMobile(UUID id, byte[] address, byte[] index, Instant now);

    int replaceEmail(UUID id, byte[] address, byte[] index, Instant now);

    int insertRecovery(RecoveryRow row);

    RecoveryRow lockRecovery(UUID id);

    int tryRecovery(UUID id);

    int useRecovery(UUID id, Instant now);

    int sweepRecoveries(Instant before);

    int revoke(UUID id);

    int insertRevocation(UUID account, String tenant, UUID institution, UUID staff, String staffName, String reason,
            Instant now);

    List<RevocationRow> revocations(String tenant, UUID institution, int limit);
}
