package org.xinglin.routes.publicfeed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinglin.api.feed.WebhookWork;

/** Calls receivers by TLS: what their certificates do not show is not spoken to, and counts as not taken. */
class TlsReceiverTest {

    private static final String PASSWORD = "changeit";

    @TempDir
    private static Path folder;
    private static final List<String> HEARD = Collections.synchronizedList(new ArrayList<>());
    private static HttpsServer good;
    private static HttpsServer misnamed;
    private static HttpsServer expired;
    private static Path authorities;

    @BeforeAll
    static void open() throws Exception {
        keytool("authority", "-ext", "bc:critical=ca:true");
        keytool("stranger", "-ext", "bc:critical=ca:true");
        good = receiver("good", "san=ip:127.0.0.1", "-0d");
        misnamed = receiver("misnamed", "san=dns:another.example", "-0d");
        expired = receiver("expired", "san=ip:127.0.0.1", "-30d");
        authorities = Files.writeString(folder.resolve("authorities.pem"), pem("stranger") + pem("authority"));
    }

    @AfterAll
    static void close() {
        Stream.of(good, misnamed, expired).forEach(receiver -> receiver.stop(0));
    }

    @Test
    void a_receiver_with_a_certificate_of_an_authority_that_the_operator_trusts_is_called() throws Exception {
        HEARD.clear();
        try (HttpsPost post = new HttpsPost(5000, TrustedAuthorities.with(authorities.toString()))) {
            assertEquals(204, post.send(call(good)));
        }
        assertEquals(List.of("good {}"), HEARD);
    }

    @Test
    void a_receiver_that_does_not_show_who_it_is_hears_nothing() throws Exception {
        HEARD.clear();
        try (HttpsPost trusting = new HttpsPost(5000, TrustedAuthorities.with(authorities.toString()));
                HttpsPost java = new HttpsPost(5000, TrustedAuthorities.with(""))) {
            assertThrows(SSLException.class, () -> java.send(call(good)), "an authority that nobody trusts");
            assertThrows(IOException.class, () -> trusting.send(call(misnamed)), "a certificate of another host");
            assertThrows(SSLException.class, () -> trusting.send(call(expired)), "a certificate that has expired");
        }
        assertEquals(List.of(), HEARD);
    }

    @Test
    void a_certificate_that_does_not_hold_counts_as_a_call_that_was_not_taken() throws Exception {
        OneRound round = new OneRound(call(expired));
        var threads = java.util.concurrent.Executors.newSingleThreadExecutor();
        try (HttpsPost post = new HttpsPost(5000, TrustedAuthorities.with(authorities.toString()))) {
            new Caller(round, post, threads).callDue();
        } finally {
            threads.shutdownNow();
        }
        assertEquals(List.of("1 failed SSLHandshakeException"), round.said());
    }

    @Test
    void a_file_without_certificates_is_refused() throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.pem"));
        assertThrows(IllegalArgumentException.class, () -> TrustedAuthorities.with(empty.toString()));
        assertThrows(IOException.class, () -> TrustedAuthorities.with(folder.resolve("missing.pem").toString()));
    }

    private static WebhookWork.Call call(HttpsServer receiver) {
        return new WebhookWork.Call(new UUID(0, 1), URI.create("https://127.0.0.1:" + receiver.getAddress().getPort() + "/"), Map.of(),
                "{}".getBytes(StandardCharsets.UTF_8), true);
    }

    /** Makes a key with its certificate, which the authority issues if there is a signer. */
    private static void keytool(String name, String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair",
                "-alias", name, "-keyalg", "EC", "-dname", "CN=" + name, "-validity", "7", "-storetype", "PKCS12", "-keystore",
                folder.resolve("keys.p12").toString(), "-storepass", PASSWORD));
        command.addAll(List.of(more));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, keytool.waitFor(), said);
    }

    private static HttpsServer receiver(String name, String ext, String from) throws Exception {
        keytool(name, "-signer", "authority", "-ext", ext, "-startdate", from);
        KeyStore own = KeyStore.getInstance("PKCS12");
        own.load(null, null);
        own.setKeyEntry(name, store().getKey(name, PASSWORD.toCharArray()), PASSWORD.toCharArray(), store().getCertificateChain(name));
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(own, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        HttpsServer receiver = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.setHttpsConfigurator(new HttpsConfigurator(context));
        receiver.createContext("/", exchange -> {
            HEARD.add(name + " " + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        receiver.start();
        return receiver;
    }

    private static KeyStore store() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve("keys.p12"))) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }

    private static String pem(String name) throws Exception {
        return "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(store().getCertificate(name).getEncoded()) + "\n-----END CERTIFICATE-----\n";
    }
}
