package org.xinglin.itests.partners;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedKeyManager;

/** Issues certificates for a test, by the JDK's keytool: to this machine's server and to those who call it. */
final class Authority {

    static final String PASSWORD = "changeit";

    private static final String SELF = "authority";

    private final Path folder;
    private final KeyStore all;

    /** Makes the authority and issues a certificate to each holder. */
    Authority(Path folder, String name, String... holders) throws IOException, GeneralSecurityException {
        this.folder = Files.createDirectories(folder.resolve(name));
        Path file = this.folder.resolve("all.p12");
        Files.deleteIfExists(file);
        keytool(file, SELF, "CN=" + name, "-ext", "bc:critical=ca:true");
        for (String holder : holders) {
            keytool(file, holder, "CN=" + holder, "-signer", SELF, "-ext", "san=ip:127.0.0.1,dns:localhost");
        }
        all = empty();
        try (InputStream in = Files.newInputStream(file)) {
            all.load(in, PASSWORD.toCharArray());
        }
    }

    private static void keytool(Path file, String alias, String name, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair",
                "-alias", alias, "-dname", name, "-keyalg", "RSA", "-keysize", "2048", "-validity", "7", "-storetype", "PKCS12",
                "-keystore", file.toString(), "-storepass", PASSWORD));
        command.addAll(Arrays.asList(more));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        try {
            if (keytool.waitFor() != 0) {
                throw new IllegalStateException("keytool: " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Returns the authority's certificate as a PEM file. */
    Path pem() throws IOException, GeneralSecurityException {
        return Files.writeString(folder.resolve("authority.pem"), "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(all.getCertificate(SELF).getEncoded()) + "\n-----END CERTIFICATE-----\n");
    }

    /** Returns the authority's certificate as a trust store (PKCS 12). */
    Path trust() throws IOException, GeneralSecurityException {
        KeyStore store = empty();
        store.setCertificateEntry(SELF, all.getCertificate(SELF));
        return write(store, "trust");
    }

    /** Returns a holder's key and chain as a key store (PKCS 12); the key's name is the holder's. */
    Path key(String holder) throws IOException, GeneralSecurityException {
        KeyStore store = empty();
        store.setKeyEntry(holder, all.getKey(holder, PASSWORD.toCharArray()), PASSWORD.toCharArray(), all.getCertificateChain(holder));
        return write(store, holder);
    }

    /** Returns the SHA-256 fingerprint of a holder's certificate. */
    String fingerprint(String holder) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all.getCertificate(holder).getEncoded()));
    }

    /** Returns connections as a holder, or as nobody if null, to servers whose certificates are of this authority. */
    SSLContext as(Authority issuer, String holder) throws GeneralSecurityException, IOException {
        KeyStore trusted = empty();
        trusted.setCertificateEntry(SELF, all.getCertificate(SELF));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(holder == null ? null : new KeyManager[] {new Insisting(issuer.all, holder)}, trust.getTrustManagers(), null);
        return context;
    }

    private Path write(KeyStore store, String name) throws IOException, GeneralSecurityException {
        Path file = folder.resolve(name + ".p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
        return file;
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    /** Shows its certificate whatever authorities the other side asks for. */
    private static final class Insisting extends X509ExtendedKeyManager {

        private final KeyStore store;
        private final String holder;

        Insisting(KeyStore store, String holder) {
            this.store = store;
            this.holder = holder;
        }

        @Override
        public String chooseEngineClientAlias(String[] types, Principal[] issuers, SSLEngine engine) {
            return Arrays.asList(types).contains("RSA") ? holder : null;
        }

        @Override
        public String chooseClientAlias(String[] types, Principal[] issuers, Socket socket) {
            return Arrays.asList(types).contains("RSA") ? holder : null;
        }

        @Override
        public X509Certificate[] getCertificateChain(String alias) {
            try {
                Certificate[] chain = store.getCertificateChain(alias);
                return Arrays.copyOf(chain, chain.length, X509Certificate[].class);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public PrivateKey getPrivateKey(String alias) {
            try {
                return (PrivateKey) store.getKey(alias, PASSWORD.toCharArray());
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String[] getClientAliases(String type, Principal[] issuers) {
            return new String[] {holder};
        }

        @Override
        public String[] getServerAliases(String type, Principal[] issuers) {
            return new String[0];
        }

        @Override
        public String chooseServerAlias(String type, Principal[] issuers, Socket socket) {
            return null;
        }
    }
}
