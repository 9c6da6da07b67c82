package org.xinglin.routes.publicfeed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinglin.api.feed.WebhookWork;

class CallerTest {

    private static final int SHORT = 1000;
    /** For what answers at once: a machine that is slow must not look like a receiver that is. */
    private static final int PATIENT = 30_000;

    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private HttpServer receiver;

    @BeforeEach
    void begin() throws Exception {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            heard.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("webhook-id")
                    + " " + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            int status = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
            if (status == 302) {
                exchange.getResponseHeaders().set("Location", "/200");
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        receiver.start();
    }

    @AfterEach
    void end() {
        receiver.stop(0);
        threads.shutdownNow();
    }

    private WebhookWork.Call call(int id, String address, boolean anywhere) {
        return new WebhookWork.Call(new UUID(0, id), URI.create(address), Map.of("webhook-id", Integer.toString(id)),
                "{}".getBytes(StandardCharsets.UTF_8), anywhere);
    }

    private String at(int status) {
        return "http://127.0.0.1:" + receiver.getAddress().getPort() + "/" + status;
    }

    /** Makes the calls, each within thrice the time given, and returns what became of them. */
    private List<String> make(int timeoutMillis, WebhookWork.Call... calls) throws Exception {
        OneRound round = new OneRound(calls);
        try (HttpsPost post = new HttpsPost(timeoutMillis, TrustedAuthorities.with(""))) {
            assertEquals(calls.length, new Caller(round, post, threads).callDue());
        }
        return round.said();
    }

    @Test
    void what_is_answered_with_2xx_is_taken_and_nothing_else() throws Exception {
        assertEquals(List.of("1 taken 200", "2 taken 204", "3 failed HTTP 503", "4 failed HTTP 410 gone", "5 failed HTTP 302"),
                make(PATIENT, call(1, at(200), true), call(2, at(204), true), call(3, at(503), true), call(4, at(410), true),
                        call(5, at(302), true)));
        assertEquals(5, heard.size(), "no redirection is followed, nothing is sent twice: " + heard);
        assertTrue(heard.contains("POST /200 1 {}"), heard.toString());
    }

    @Test
    void a_receiver_that_is_away_or_silent_fails_in_time() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int free = silent.getLocalPort();
            assertEquals(List.of("1 failed SocketTimeoutException"), make(SHORT, call(1, "http://127.0.0.1:" + free + "/", true)));
        }
        receiver.stop(0);
        assertEquals(List.of("2 failed ConnectException", "3 failed UnknownHostException"),
                make(PATIENT, call(2, at(200), true), call(3, "https://name.invalid/", true)));
    }

    @Test
    void a_receiver_that_trickles_its_answer_is_cut_off() throws Exception {
        try (ServerSocket trickling = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            threads.submit(() -> {
                try (Socket socket = trickling.accept()) {
                    socket.getOutputStream().write("HTTP/1.1 ".getBytes(StandardCharsets.US_ASCII));
                    for (int i = 0; i < 1000; i++) {
                        socket.getOutputStream().write("X".getBytes(StandardCharsets.US_ASCII));
                        socket.getOutputStream().flush();
                        new CountDownLatch(1).await(200, TimeUnit.MILLISECONDS);
                    }
                }
                return null;
            });
            long began = System.nanoTime();
            List<String> said = make(SHORT, call(1, "http://127.0.0.1:" + trickling.getLocalPort() + "/", true));
            assertTrue(System.nanoTime() - began < TimeUnit.SECONDS.toNanos(20));
            assertTrue(said.get(0).startsWith("1 failed "), said.toString());
        }
    }

    @Test
    void nothing_is_sent_to_addresses_that_are_not_public_unless_the_operator_allows_it() throws Exception {
        assertEquals(List.of("1 failed address is not public", "2 failed address is not public"),
                make(PATIENT, call(1, at(200), false), call(2, "https://localhost/", false)));
        assertEquals(List.of(), heard);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.0.1", "169.254.169.254", "100.64.0.1",
        "0.0.0.0", "224.0.0.1", "255.255.255.255", "198.18.0.1", "192.0.2.1", "198.51.100.1", "203.0.113.1", "::1", "::", "fe80::1",
        "fc00::1", "ff02::1", "::ffff:10.0.0.1", "2002:a00:1::", "64:ff9b::a00:1", "2001:db8::1", "2001::1"})
    void special_addresses_are_not_public(String address) throws Exception {
        assertFalse(PublicAddresses.isPublic(InetAddress.getByName(address)));
        assertThrows(HttpsPost.NotPublicException.class, () -> PublicAddresses.require(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "114.114.114.114", "172.15.0.1", "172.32.0.1", "192.169.0.1", "223.5.5.5", "2400:3200::1",
        "2606:4700::1111", "64:ff9b::101:101"})
    void all_others_are(String address) throws Exception {
        assertTrue(PublicAddresses.isPublic(InetAddress.getByName(address)));
    }
}
