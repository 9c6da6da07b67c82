package org.xinglin.ledger;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** Digests with SM3 (GB/T 32905). */
final class Sm3 {

    /** What the first entry of a person names as the hash before it. */
    static final String ZERO = "0".repeat(64);

    private static final HexFormat HEX = HexFormat.of();

    private final SM3Digest digest = new SM3Digest();

    /** Returns the digest of a text in UTF-8, hex. */
    static String hex(String text) {
        return new Sm3().add(text).hex();
    }

    Sm3 add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(bytes, 0, bytes.length);
        return this;
    }

    /** Returns the digest of all that was added since the last one, hex. */
    String hex() {
        byte[] out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        return HEX.formatHex(out);
    }
}
