package org.xinglin.store.cipher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** Is the installation's field key; every other secret is derived from it by purpose, so that none has to be stored. */
public final class FieldKey {

    private final byte[] master;

    private FieldKey(byte[] master) {
        this.master = master;
    }

    /** Reads a key of 64 hexadecimal characters. @throws IllegalArgumentException if it is not one */
    public static FieldKey ofHex(String hex) {
        String text = hex.strip();
        if (text.length() != 64) {
            throw new IllegalArgumentException("a field key has 64 hexadecimal characters, this one has " + text.length());
        }
        try {
            return new FieldKey(HexFormat.of().parseHex(text));
        } catch (IllegalArgumentException notHex) {
            throw new IllegalArgumentException("a field key has hexadecimal characters only");
        }
    }

    /** Reads the key of a file. @throws IllegalArgumentException naming the file if it cannot be read or holds no key */
    public static FieldKey ofFile(Path file) {
        try {
            return ofHex(Files.readString(file, StandardCharsets.US_ASCII));
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException("fieldKeyFile " + file + ": " + reason(e), e);
        }
    }

    /** Returns 32 bytes for a purpose. */
    public byte[] derive(String purpose) {
        HMac mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(master));
        byte[] text = purpose.getBytes(StandardCharsets.UTF_8);
        mac.update(text, 0, text.length);
        byte[] out = new byte[mac.getMacSize()];
        mac.doFinal(out, 0);
        return out;
    }

    /** Returns the password of a tenant's login role. */
    public String rolePassword(String schema) {
        return HexFormat.of().formatHex(derive("role/" + schema));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldKey key && Arrays.equals(master, key.master);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(master);
    }

    @Override
    public String toString() {
        return "FieldKey[***]";
    }

    private static String reason(Exception e) {
        return e instanceof IOException ? "cannot be read (" + e.getClass().getSimpleName() + ")" : e.getMessage();
    }
}
