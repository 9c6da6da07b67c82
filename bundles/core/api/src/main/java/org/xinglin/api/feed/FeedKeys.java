package org.xinglin.api.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps the keys (Ed25519, RFC 8032) that sign what consumers get. The first is made when it is first needed; private keys are sealed
 * at rest, and all containers of an installation have the same.
 */
@ProviderType
public interface FeedKeys {

    /** Signs with the newest key. */
    SignedDocument sign(byte[] body);

    /** Returns all keys, the newest first: the one that signs now, and those that signed before. */
    List<Key> keys();

    /** Makes a new key that signs from now on. Signatures of those before it stay good. */
    Key rotate();

    /**
     * Is a public key.
     *
     * @param id as signatures name it
     * @param encoded DER of its SubjectPublicKeyInfo
     * @param retiredAt when it ceased to sign
     */
    record Key(String id, byte[] encoded, Instant madeAt, Optional<Instant> retiredAt) {

        @Override
        public String toString() {
            return "Key[" + id + "]";
        }
    }
}
