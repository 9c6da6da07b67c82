package org.xinglin.qualifications;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** Computes the SM3 digest of a file. */
final class Sm3File {

    private static final int BUFFER = 1 << 18;

    private Sm3File() {
    }

    /** Returns 64 hexadecimal digits, in small letters. */
    static String hex(Path file) throws IOException {
        SM3Digest sm3 = new SM3Digest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sm3.update(buffer, 0, read);
            }
        }
        byte[] digest = new byte[sm3.getDigestSize()];
        sm3.doFinal(digest, 0);
        return HexFormat.of().formatHex(digest);
    }
}
