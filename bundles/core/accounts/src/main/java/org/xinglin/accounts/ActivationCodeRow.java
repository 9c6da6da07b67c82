package org.xinglin.accounts;

import java.time.Instant;
import java.util.UUID;

/** Is a row of table {@code activation_code}; the code is sealed. */
record ActivationCodeRow(UUID id, UUID accountId, String tenant, UUID institutionId, byte[] code, Instant issuedAt,
        UUID issuedBy, Instant expiresAt) {
}
