package org.xinglin.qualifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.Signature;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.stream.Stream;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinglin.api.Finding;

class ManifestSignatureTest {

    private static final Provider PROVIDER = new BouncyCastleProvider();
    /** The members in another order and with other white space than RFC 8785 has them. */
    private static final String UNSIGNED = """
            {"sm3": "%s", "format": 1,\t"records": 3000,
             "batch": "nmec-2025-NMEC-001", "encoding": "GB18030", "createdAt": "2025-11-20T08:00:00+08:00" %s}
            """;
    private static final String DIGEST = "0123456789abcdef".repeat(4);
    private static final String CANONICAL = "{\"batch\":\"nmec-2025-NMEC-001\",\"createdAt\":\"2025-11-20T08:00:00+08:00\","
            + "\"encoding\":\"GB18030\",\"format\":1,\"records\":3000,\"sm3\":\"" + DIGEST + "\"}";

    @TempDir
    private Path folder;

    static Stream<Arguments> algorithms() throws GeneralSecurityException {
        return Stream.of(Arguments.of("Ed25519", pair("Ed25519", null)),
                Arguments.of("SM3withSM2", pair("EC", new ECGenParameterSpec("sm2p256v1"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("algorithms")
    void signature_over_the_canonical_manifest_is_believed(String algorithm, KeyPair keys) throws Exception {
        String key = Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
        String pem = "-----BEGIN PUBLIC KEY-----\n" + key + "\n-----END PUBLIC KEY-----\n";
        String other = Base64.getEncoder().encodeToString(pair("Ed25519", null).getPublic().getEncoded());
        Manifest good = manifest(DIGEST, sign(algorithm, keys, CANONICAL));
        assertEquals("", refusal(new ManifestSignature(true, key), good));
        assertEquals("", refusal(new ManifestSignature(true, other, pem), good));
        assertEquals("feed-signature", refusal(new ManifestSignature(true, other), good));
        assertEquals("feed-signature", refusal(new ManifestSignature(false, other), good), "a wrong one is never believed");
        Manifest altered = manifest(DIGEST.replace('0', 'f'), sign(algorithm, keys, CANONICAL));
        assertEquals("feed-signature", refusal(new ManifestSignature(true, key), altered));
    }

    @Test
    void missing_signature_is_refused_only_if_required() throws Exception {
        String key = Base64.getEncoder().encodeToString(pair("Ed25519", null).getPublic().getEncoded());
        assertEquals("feed-signature", refusal(new ManifestSignature(true, key), manifest(DIGEST, null)));
        assertEquals("", refusal(new ManifestSignature(false, key), manifest(DIGEST, null)));
        assertEquals("", refusal(new ManifestSignature(false), manifest(DIGEST, "bm90IHNpZ25lZA==")));
        assertEquals("feed-signature", refusal(new ManifestSignature(true, key), manifest(DIGEST, "not base64 !")));
    }

    @Test
    void several_keys_may_stand_in_one_text() throws Exception {
        String old = Base64.getEncoder().encodeToString(pair("Ed25519", null).getPublic().getEncoded());
        String present = Base64.getEncoder().encodeToString(pair("Ed25519", null).getPublic().getEncoded());
        assertEquals("feed-signature", refusal(new ManifestSignature(false, old + ", " + present), manifest(DIGEST, "bm90IHNpZ25lZA==")));
    }

    @Test
    void keys_that_cannot_be_read_are_misuse() {
        assertThrows(IllegalArgumentException.class, () -> new ManifestSignature(true));
        assertThrows(IllegalArgumentException.class, () -> new ManifestSignature(false, "bm90IGEga2V5"));
    }

    private Manifest manifest(String digest, String signature) throws IOException {
        Path file = folder.resolve("nmec-2025-NMEC-001.manifest.json");
        Files.writeString(file, UNSIGNED.formatted(digest, signature == null ? "" : ", \"signature\": \"" + signature + '"'));
        return ManifestReader.read(file).orThrow();
    }

    private static String refusal(ManifestSignature signature, Manifest manifest) {
        return signature.refusal(manifest).map(Finding::code).orElse("");
    }

    private static KeyPair pair(String algorithm, AlgorithmParameterSpec parameters) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm, PROVIDER);
        if (parameters != null) {
            generator.initialize(parameters);
        }
        return generator.generateKeyPair();
    }

    private static String sign(String algorithm, KeyPair keys, String text) throws GeneralSecurityException, IOException {
        Signature signer = Signature.getInstance(algorithm, PROVIDER);
        signer.initSign(keys.getPrivate());
        signer.update(text.getBytes("UTF-8"));
        return Base64.getEncoder().encodeToString(signer.sign());
    }
}
