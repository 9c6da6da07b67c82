package org.xinglin.api.client;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;

/** Finds out which client calls. A client or key that was revoked or has expired is none, like one that never was. */
@ProviderType
public interface Clients {

    /** Returns the client of an id and a secret, with all its scopes. */
    Optional<Client> authenticate(String clientId, String secret);

    /**
     * Returns the one client to which a certificate belongs, with all its scopes; empty if several share it. Whoever asks has seen that the caller holds its private
     * key and that an authority trusted by the operator issued it.
     *
     * @param fingerprint SHA-256 of the certificate, 64 hexadecimal digits, colons allowed
     */
    Optional<Client> byCertificate(String fingerprint);

    /** Returns the client of this id if the certificate is its own; for callers who say which client they are (RFC 8705). */
    Optional<Client> byCertificate(String clientId, String fingerprint);

    /**
     * Returns a client that was not revoked, with all its scopes: for what is done for it without a call of its own.
     *
     * @throws org.xinglin.api.UnavailableException if its tenant cannot be asked now
     */
    Optional<Client> living(TenantId tenant, UUID client);

    /**
     * Issues a token of a client that was authenticated just now (OAuth 2.0, RFC 6749 §4.4).
     *
     * @param wanted the scopes asked for; empty for all of its own. Refused with {@code scope-not-granted} if one is not its own
     */
    Outcome<Token> issue(Client client, Set<ClientScope> wanted);

    /** Returns the client of a living token, with the scopes of the token that are its own still. */
    Optional<Client> byToken(String token);

    /** Is a token. It is shown once and stored as a digest only. */
    record Token(String token, Instant expiresAt, Set<ClientScope> scopes) {

        /** Takes a copy. */
        public Token {
            scopes = Set.copyOf(scopes);
        }

        @Override
        public String toString() {
            return "Token[" + expiresAt + "]";
        }
    }
}
