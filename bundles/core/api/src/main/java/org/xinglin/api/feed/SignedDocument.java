package org.xinglin.api.feed;

import java.util.Arrays;

/** Is a document as it is to be handed over, and its detached Ed25519 signature over exactly these bytes. */
public record SignedDocument(byte[] body, String keyId, byte[] signature) {

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedDocument it && it.keyId.equals(keyId) && Arrays.equals(it.body, body)
                && Arrays.equals(it.signature, signature);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(signature);
    }

    @Override
    public String toString() {
        return "SignedDocument[" + body.length + " bytes, " + keyId + "]";
    }
}
