package org.xinglin.deploy.trust;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * Is a key of the national operator, Ed25519 or SM2.
 *
 * @param id the first 16 digits of the SHA-256 of the public key, in hexadecimal
 * @param encoded the public key as SubjectPublicKeyInfo
 */
record OperatorKey(String id, Algorithm algorithm, PublicKey key, byte[] encoded) {

    private static final int ID_DIGITS = 16;

    /** What signs. SM2 keys are those of the curve sm2p256v1, with SM3. */
    enum Algorithm {
        ED25519("Ed25519", "Ed25519") {
            @Override
            Provider provider() throws GeneralSecurityException {
                return KeyFactory.getInstance("Ed25519").getProvider();
            }

            @Override
            KeyPair generate() throws GeneralSecurityException {
                return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            }
        },
        SM2("EC", "SM3withSM2") {
            @Override
            Provider provider() {
                return BouncyCastle.PROVIDER;
            }

            @Override
            KeyPair generate() throws GeneralSecurityException {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", provider());
                generator.initialize(new ECGenParameterSpec("sm2p256v1"));
                return generator.generateKeyPair();
            }
        };

        private final String keys;
        private final String signatures;

        Algorithm(String keys, String signatures) {
            this.keys = keys;
            this.signatures = signatures;
        }

        abstract Provider provider() throws GeneralSecurityException;

        abstract KeyPair generate() throws GeneralSecurityException;

        PublicKey publicKey(byte[] encoded) throws GeneralSecurityException {
            return KeyFactory.getInstance(keys, provider()).generatePublic(new X509EncodedKeySpec(encoded));
        }

        byte[] sign(byte[] privateKey, byte[] message) throws GeneralSecurityException {
            PrivateKey key = KeyFactory.getInstance(keys, provider()).generatePrivate(new PKCS8EncodedKeySpec(privateKey));
            Signature signature = Signature.getInstance(signatures, provider());
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        }

        boolean verify(PublicKey key, byte[] message, byte[] signed) throws GeneralSecurityException {
            Signature signature = Signature.getInstance(signatures, provider());
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(signed);
        }
    }

    /** Loads the provider only where SM2 is used. */
    private static final class BouncyCastle {
        static final Provider PROVIDER = new BouncyCastleProvider();
    }

    private static final byte[] SM2_CURVE = HexFormat.of().parseHex("06082a811ccf5501822d");

    /** Reads a public key, SubjectPublicKeyInfo in Base64. @throws IllegalArgumentException if it is none of both kinds */
    static OperatorKey read(String base64) {
        byte[] encoded = Base64.getDecoder().decode(base64.trim());
        Algorithm algorithm = contains(encoded, SM2_CURVE) ? Algorithm.SM2 : Algorithm.ED25519;
        try {
            return new OperatorKey(id(encoded), algorithm, algorithm.publicKey(encoded), encoded);
        } catch (GeneralSecurityException other) {
            throw new IllegalArgumentException("neither an Ed25519 nor an SM2 public key", other);
        }
    }

    static String id(byte[] encoded) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(encoded)).substring(0, ID_DIGITS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Says whether this key signed the message. */
    boolean signed(byte[] message, byte[] signature) {
        try {
            return algorithm.verify(key, message, signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private static boolean contains(byte[] all, byte[] part) {
        for (int at = 0; at + part.length <= all.length; at++) {
            if (Arrays.equals(all, at, at + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return algorithm + " " + id;
    }
}
