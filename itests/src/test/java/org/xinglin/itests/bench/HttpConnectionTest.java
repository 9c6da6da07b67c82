package org.xinglin.itests.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpConnectionTest {

    private HttpServer server;
    private URI base;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = "杏林".repeat(20_000).getBytes(StandardCharsets.UTF_8);
            boolean chunked = exchange.getRequestURI().getPath().equals("/chunked");
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(chunked ? 200 : 404, chunked ? 0 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void answers_of_both_kinds_are_read_whole_on_one_connection() throws IOException {
        try (HttpConnection connection = new HttpConnection(base)) {
            for (int i = 0; i < 3; i++) {
                assertEquals(200, connection.send(HttpConnection.get(base, "/chunked")));
                assertEquals("杏林".repeat(20_000), connection.body());
                assertEquals(404, connection.send(HttpConnection.post(base, "/sized", "token", null, "{\"名\":1}")));
                assertEquals("杏林".repeat(20_000), connection.body());
            }
        }
    }
}
