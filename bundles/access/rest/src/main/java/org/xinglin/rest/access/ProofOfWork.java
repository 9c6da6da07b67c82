package org.xinglin.rest.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Lets a browser show that it has worked for a look-up, instead of a picture to decipher (R-PUB-11).
 *
 * <p>A challenge is the SHA-256 of a salt and a secret number below {@link #MOST}; who asks finds the number by trying. The answer is
 * {@code salt;number;signature}. It counts once, for {@link #LIFE}. Nothing is kept of a challenge that is not answered: the signature
 * shows that it was ours, the salt when it ends.
 */
public final class ProofOfWork {

    /** The number is below this: some tenths of a second of work for a browser. */
    public static final int MOST = 100_000;

    /** How long a challenge may be answered. */
    public static final Duration LIFE = Duration.ofMinutes(20);

    private static final int MOST_KEPT = 500_000;
    private static final HexFormat HEX = HexFormat.of();

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;
    private final Cache<String, Boolean> used = Caffeine.newBuilder().maximumSize(MOST_KEPT)
            .expireAfterWrite(LIFE.plusMinutes(1)).executor(Runnable::run).build();

    /** Makes one with a key of its own. */
    ProofOfWork() {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    /** A challenge. */
    public record Challenge(String salt, String challenge, int most, String signature, Instant until) {
    }

    /** Returns a new challenge. */
    public Challenge challenge(Instant now) {
        byte[] bytes = new byte[12];
        random.nextBytes(bytes);
        Instant until = now.plus(LIFE);
        String salt = HEX.formatHex(bytes) + "." + until.getEpochSecond();
        String challenge = digest(salt, random.nextInt(MOST));
        return new Challenge(salt, challenge, MOST, sign(salt, challenge), until);
    }

    /** Says whether an answer is right, in time and not used before; from then on it is used. */
    boolean accepts(String answer, Instant now) {
        String[] parts = answer.split(";", -1);
        if (parts.length != 3 || parts[0].length() > 64 || !parts[1].matches("[0-9]{1,7}")) {
            return false;
        }
        String signature = sign(parts[0], digest(parts[0], Integer.parseInt(parts[1])));
        boolean ours = MessageDigest.isEqual(signature.getBytes(StandardCharsets.UTF_8), parts[2].getBytes(StandardCharsets.UTF_8));
        return ours && now.getEpochSecond() <= ends(parts[0]) && used.asMap().putIfAbsent(parts[0], Boolean.TRUE) == null;
    }

    private static long ends(String salt) {
        return Long.parseLong(salt.substring(salt.indexOf('.') + 1));
    }

    private static String digest(String salt, int number) {
        try {
            return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest((salt + number).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String sign(String salt, String challenge) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HEX.formatHex(mac.doFinal((salt + ";" + challenge).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
