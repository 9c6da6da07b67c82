package org.xinglin.store.postgres;

import java.time.Instant;
import java.util.UUID;

/** Makes ids of messages: time first (RFC 9562, version 7), so that they lie together in the receivers' inboxes. */
final class MessageIds {

    private MessageIds() {
    }

    static UUID next(Instant now) {
        UUID random = UUID.randomUUID();
        long high = now.toEpochMilli() << 16 | 0x7000L | random.getMostSignificantBits() >>> 52;
        return new UUID(high, random.getLeastSignificantBits());
    }
}
