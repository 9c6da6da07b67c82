package org.xinglin.clients;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.client.ClientDesk.Key;
import org.xinglin.api.client.ClientDesk.KeyKind;

/** Is a key as stored; its end may be null. */
record KeyRow(UUID id, UUID clientId, String kind, byte[] digest, String hint, Instant createdAt, Instant expiresAt) {

    Key key() {
        return new Key(id, KeyKind.valueOf(kind), hint, createdAt, Optional.ofNullable(expiresAt));
    }

    boolean livesAt(Instant now) {
        return expiresAt == null || now.isBefore(expiresAt);
    }
}
