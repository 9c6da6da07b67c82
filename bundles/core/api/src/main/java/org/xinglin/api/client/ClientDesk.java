package org.xinglin.api.client;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Staff;

/**
 * Registers clients, rotates and revokes their keys. An institution's manager looks after the clients of the own institution
 * (R-ACC-37), the national operator after those of partners and of the exam centre; for all others they do not exist.
 */
@ProviderType
public interface ClientDesk {

    /** The longest time that an old key counts beside a new one. */
    Duration MOST_OVERLAP = Duration.ofDays(90);

    /** Registers a client with its first secret, or with a certificate only. Each deed here is on record. */
    Outcome<Issued> register(Staff by, Wanted wanted);

    /** Changes name, scopes and limit; tokens lose at once what is not granted any more. */
    Outcome<Registered> change(Staff by, UUID client, Wanted wanted);

    /** Issues a new secret; those before it count until the overlap is over: not at all if it is zero. */
    Outcome<Issued> rotate(Staff by, UUID client, Duration overlap);

    /** Adds a certificate by its SHA-256 fingerprint; certificates before it count until the overlap is over. */
    Outcome<Registered> addCertificate(Staff by, UUID client, String fingerprint, Duration overlap);

    /** Revokes one key and ends all tokens of the client: with another key it fetches a new one. */
    Outcome<Registered> revokeKey(Staff by, UUID client, UUID key);

    /** Revokes a client for good with all its keys and tokens. */
    Outcome<Registered> revoke(Staff by, UUID client);

    /** Lists clients by name, revoked ones last. */
    List<Registered> list(Staff by);

    /** Lists all clients of a tenant by name, revoked ones last: for the operator of the installation, who stands behind nobody's desk. */
    List<Registered> all(TenantId tenant);

    /** Lists a client's calls, newest first. @param before position of the last one of the page before; 0 for the first page */
    List<Call> calls(Staff by, UUID client, long before, int limit);

    /** Is what is wanted. @param certificate fingerprint of a first certificate; then no secret is issued. Only at registration */
    record Wanted(String name, Set<ClientScope> scopes, int callsPerMinute, Optional<String> certificate) {

        /** Takes a copy. */
        public Wanted {
            scopes = Set.copyOf(scopes);
        }
    }

    /** Lists the kinds of keys. */
    enum KeyKind {
        /** A secret that was issued here. */
        SECRET,
        /** A certificate of the client's own. */
        CERTIFICATE
    }

    /**
     * Is a key, without what is secret of it.
     *
     * @param hint last four characters of the secret, or the certificate's fingerprint
     * @param expiresAt when it ends because another replaced it, or ended because it was revoked
     */
    record Key(UUID id, KeyKind kind, String hint, Instant createdAt, Optional<Instant> expiresAt) {
    }

    /** Is a client as those see it who look after it; keys newest first, those that ended included. */
    record Registered(Client client, Instant createdAt, String createdBy, Optional<Instant> revokedAt, List<Key> keys) {

        /** Takes a copy. */
        public Registered {
            keys = List.copyOf(keys);
        }
    }

    /** Is a client with the secret that was issued just now; the secret is shown this once. */
    record Issued(Registered registered, Optional<String> secret) {

        @Override
        public String toString() {
            return "Issued[" + registered.client().clientId() + "]";
        }
    }

    /** Is a call on record. */
    record Call(long position, Instant at, String operation, String outcome) {
    }
}
