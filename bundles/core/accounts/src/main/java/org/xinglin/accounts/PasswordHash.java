package org.xinglin.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;

/**
 * Hashes passwords with Argon2id (R-ACC-04) and writes them as PHC strings. Few at a time, as each takes tens of megabytes
 * and milliseconds: a flood of sign-ins queues and is turned away before it takes the memory of everyone else.
 */
@Component(name = "org.xinglin.accounts.password-hash", service = PasswordHash.class,
        configurationPid = "org.xinglin.accounts")
public final class PasswordHash {

    private static final Pattern PHC = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,8}),t=(\\d{1,4}),p=(\\d{1,3})\\$([A-Za-z0-9+/]{8,64})\\$([A-Za-z0-9+/]{16,128})");
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final long PATIENCE_SECONDS = 5;

    private final int memoryKiB;
    private final int passes;
    private final Semaphore turns;
    private final String nobodys;

    /** Takes memory, passes and concurrency from the configuration. */
    @Activate
    public PasswordHash(Configuration configuration) {
        this(configuration.password_memoryKiB(), configuration.password_passes(), configuration.password_concurrent());
    }

    PasswordHash(int memoryKiB, int passes, int concurrent) {
        if (memoryKiB < 8 || passes < 1 || concurrent < 1) {
            throw new IllegalArgumentException("memory of at least 8 KiB, one pass and one at a time wanted");
        }
        this.memoryKiB = memoryKiB;
        this.passes = passes;
        this.turns = new Semaphore(concurrent, true);
        this.nobodys = hash(Secrets.token(TenantId.NATIONAL));
    }

    /** Returns a PHC string with a new salt. @throws UnavailableException if too many wait before it */
    String hash(String password) {
        byte[] salt = Secrets.salt();
        byte[] hash = inTurn(password, salt, memoryKiB, passes, LANES, HASH_BYTES);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + memoryKiB + ",t=" + passes + ",p=" + LANES + "$" + base64.encodeToString(salt)
                + "$" + base64.encodeToString(hash);
    }

    /** Says whether a password is the hashed one. @throws UnavailableException if too many wait before it */
    boolean matches(String password, String phc) {
        Matcher parts = PHC.matcher(phc);
        if (!parts.matches()) {
            throw new IllegalStateException("a stored password hash is not a PHC string of Argon2id");
        }
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] expected = base64.decode(parts.group(5));
        byte[] hash = inTurn(password, base64.decode(parts.group(4)), Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)), expected.length);
        return MessageDigest.isEqual(hash, expected);
    }

    /** Takes as long as {@link #matches} and says no: for logins that do not exist. */
    boolean matchesNobody(String password) {
        matches(password, nobodys);
        return false;
    }

    private byte[] inTurn(String password, byte[] salt, int memory, int iterations, int lanes, int length) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new UnavailableException("password check: too many at once");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("password check", e);
        }
        try {
            return argon2(password, salt, memory, iterations, lanes, length);
        } finally {
            turns.release();
        }
    }

    private static byte[] argon2(String password, byte[] salt, int memory, int iterations, int lanes, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory).withIterations(iterations).withParallelism(lanes).withSalt(salt).build());
        byte[] hash = new byte[length];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
