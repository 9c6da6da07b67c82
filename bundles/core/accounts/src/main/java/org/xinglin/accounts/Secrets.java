package org.xinglin.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.xinglin.api.TenantId;

/** Makes session tokens and codes from a secure random source. */
final class Secrets {

    /** Capital letters and digits without 0 O 1 I L, which are mistaken for one another on paper and on the telephone. */
    static final String ACTIVATION_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    static final int ACTIVATION_LENGTH = 10;

    private static final String ONE_TIME_LETTERS = "abcdefghjkmnpqrstuvwxyz";
    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {
    }

    /** Returns a new session token {@code <tenant>.<256 random bits, base64url>}. */
    static String token(TenantId tenant) {
        byte[] random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        return tenant.code() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** Returns the tenant that a token names; empty if it has not the form of a token. */
    static Optional<TenantId> tenantOf(String token) {
        int dot = token == null ? -1 : token.indexOf('.');
        if (dot < 0 || token.length() - dot - 1 != 43) {
            return Optional.empty();
        }
        try {
            return Optional.of(TenantId.of(token.substring(0, dot)));
        } catch (IllegalArgumentException noTenant) {
            return Optional.empty();
        }
    }

    /** Returns the digest under which a token is stored: SHA-256, enough for 256 random bits. */
    static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Returns a six-digit code (R-ACC-10). */
    static String channelCode() {
        return String.format(Locale.ROOT, "%06d", RANDOM.nextInt(1_000_000));
    }

    /** Returns an activation code of ten characters (R-ACC-20). */
    static String activationCode() {
        StringBuilder code = new StringBuilder(ACTIVATION_LENGTH);
        while (code.length() < ACTIVATION_LENGTH) {
            code.append(ACTIVATION_ALPHABET.charAt(RANDOM.nextInt(ACTIVATION_ALPHABET.length())));
        }
        return code.toString();
    }

    /** Returns a one-time password: a letter, a digit and ten characters more that are not mistaken for one another. */
    static String oneTimePassword() {
        return ONE_TIME_LETTERS.charAt(RANDOM.nextInt(ONE_TIME_LETTERS.length())) + String.valueOf(2 + RANDOM.nextInt(8))
                + activationCode();
    }

    /** Returns 16 random bytes to salt a password with. */
    static byte[] salt() {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return salt;
    }

    /** Compares in constant time. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
