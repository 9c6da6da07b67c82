package org.xinglin.qualifications;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.xinglin.api.Finding;

/** Verifies the signature of a manifest: Ed25519, or SM2 with SM3 and the default user id, by the keys configured. */
final class ManifestSignature {

    private static final Provider PROVIDER = new BouncyCastleProvider();
    private static final ASN1ObjectIdentifier ED25519 = new ASN1ObjectIdentifier("1.3.101.112");

    private record Key(String algorithm, PublicKey key) {
    }

    private final boolean required;
    private final List<Key> keys = new ArrayList<>();

    /**
     * Takes the exam centre's keys.
     *
     * @param keys X.509 SubjectPublicKeyInfo, base64, PEM armour allowed; a file of configuration gives several as one text, with commas
     * @throws IllegalArgumentException if a key cannot be read, or a signature is required and there is no key
     */
    ManifestSignature(boolean required, String... keys) {
        this.required = required;
        for (String key : String.join(",", keys).split(",")) {
            if (!key.isBlank()) {
                this.keys.add(parse(key));
            }
        }
        if (required && this.keys.isEmpty()) {
            throw new IllegalArgumentException("a signature is required, but no key of the exam centre is configured");
        }
    }

    /** Returns why the batch is refused, or empty: a missing signature if one is required, a wrong one if there is a key. */
    Optional<Finding> refusal(Manifest manifest) {
        if (manifest.signature().isEmpty()) {
            return required ? Optional.of(finding("清单没有签名", "the manifest is not signed")) : Optional.empty();
        }
        if (keys.isEmpty() || verifies(manifest)) {
            return Optional.empty();
        }
        return Optional.of(finding("清单签名与考试中心的密钥不符", "the manifest's signature is not by a key of the exam centre"));
    }

    private boolean verifies(Manifest manifest) {
        byte[] signature;
        try {
            signature = Base64.getMimeDecoder().decode(manifest.signature().orElseThrow());
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
        return keys.stream().anyMatch(key -> verifies(key, manifest.signed(), signature));
    }

    private static boolean verifies(Key key, byte[] signed, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance(key.algorithm(), PROVIDER);
            verifier.initVerify(key.key());
            verifier.update(signed);
            return verifier.verify(signature);
        } catch (GeneralSecurityException notOfThisKind) {
            return false;
        }
    }

    private static Key parse(String text) {
        try {
            byte[] der = Base64.getMimeDecoder().decode(text.replaceAll("-----[A-Z ]+-----", ""));
            var algorithm = SubjectPublicKeyInfo.getInstance(der).getAlgorithm();
            if (ED25519.equals(algorithm.getAlgorithm())) {
                return new Key("Ed25519", key("Ed25519", der));
            }
            if (X9ObjectIdentifiers.id_ecPublicKey.equals(algorithm.getAlgorithm())
                    && GMObjectIdentifiers.sm2p256v1.equals(algorithm.getParameters())) {
                return new Key("SM3withSM2", key("EC", der));
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException("a key of the exam centre cannot be read", e);
        }
        throw new IllegalArgumentException("a key of the exam centre is neither Ed25519 nor SM2");
    }

    private static PublicKey key(String algorithm, byte[] der) throws GeneralSecurityException {
        return KeyFactory.getInstance(algorithm, PROVIDER).generatePublic(new X509EncodedKeySpec(der));
    }

    private static Finding finding(String zh, String en) {
        return Finding.of("feed-signature", "R-FEED-12", "/signature", zh, en);
    }
}
