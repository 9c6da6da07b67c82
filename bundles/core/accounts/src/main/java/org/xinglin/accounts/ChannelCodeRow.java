package org.xinglin.accounts;

import java.time.Instant;
import java.util.UUID;

/** Is a row of table {@code channel_code}: a code that was sent to a mobile number or an e-mail address. */
record ChannelCodeRow(UUID id, UUID accountId, String channel, byte[] address, byte[] code, Instant sentAt,
        Instant expiresAt, int tries) {
}
