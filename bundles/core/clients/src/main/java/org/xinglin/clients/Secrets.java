package org.xinglin.clients;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.xinglin.api.TenantId;

/** Makes secrets and tokens of 256 random bits and takes apart what is presented. */
final class Secrets {

    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");
    private static final int BYTES = 32;
    private static final int MOST_CHARACTERS = 200;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {
    }

    /** A client as it is named: where, and which. */
    record Named(TenantId tenant, UUID id) {
    }

    /** Returns a new secret. */
    static String secret() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** Returns a new token {@code <tenant>.<256 random bits>}. */
    static String token(TenantId tenant) {
        return tenant.code() + "." + secret();
    }

    /** Returns the tenant that a token names; empty if it has not the form of a token. */
    static Optional<TenantId> tenantOf(String token) {
        int dot = token == null || token.length() > MOST_CHARACTERS ? -1 : token.indexOf('.');
        return dot < 0 ? Optional.empty() : tenant(token.substring(0, dot));
    }

    /** Returns which client an id names; empty if it has not the form of one. */
    static Optional<Named> named(String clientId) {
        int dot = clientId == null || clientId.length() > MOST_CHARACTERS ? -1 : clientId.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            UUID id = UUID.fromString(clientId.substring(dot + 1));
            return tenant(clientId.substring(0, dot)).map(tenant -> new Named(tenant, id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** Returns the digest under which a secret or a token is stored: SHA-256, enough for 256 random bits. */
    static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Returns the bytes of a fingerprint; empty if it is none. */
    static Optional<byte[]> fingerprint(String text) {
        String plain = text == null ? "" : text.replace(":", "").strip().toLowerCase(Locale.ROOT);
        return FINGERPRINT.matcher(plain).matches() ? Optional.of(HexFormat.of().parseHex(plain)) : Optional.empty();
    }

    private static Optional<TenantId> tenant(String code) {
        try {
            return Optional.of(TenantId.of(code));
        } catch (IllegalArgumentException noTenant) {
            return Optional.empty();
        }
    }
}
