package org.xinglin.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RestClientTest {

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private volatile int busyTimes;
    private volatile int then;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/sessions", exchange -> {
            exchange.sendResponseHeaders(asked.incrementAndGet() <= busyTimes ? 503 : then, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_saturated_server_is_asked_again_and_every_other_answer_is_taken() {
        RestClient rest = new RestClient(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"));
        busyTimes = 2;
        then = 201;
        assertEquals(201, rest.postInTurn("sessions", Map.of()).status());
        assertEquals(3, asked.get());
        then = 500;
        assertEquals(500, rest.postInTurn("sessions", Map.of()).status());
        assertEquals(4, asked.get());
    }
}
