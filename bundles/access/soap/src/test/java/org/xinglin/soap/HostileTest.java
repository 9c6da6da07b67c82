package org.xinglin.soap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.wss4j.common.crypto.Merlin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinglin.api.client.Client;
import org.xinglin.api.register.Departments;
import org.xinglin.soap.access.Settings;

/** Sends what no client of good will sends. Each gets a clear fault, soon, and the server goes on. */
class HostileTest {

    private static final String XML = "text/xml; charset=UTF-8";
    private static final String DEPARTMENTS = "<h:listDepartments/>";
    private static final Duration SOON = Duration.ofSeconds(10);
    private static World world;
    private static Client client;

    @BeforeAll
    static void open() {
        world = new World(new Settings(true, false, false, new Merlin()));
        world.answer(Departments.class, s -> world.services.departments = s, Map.of("of", a -> List.of()));
        client = world.client();
    }

    @AfterAll
    static void the_server_still_serves() {
        assertEquals(200, world.call(client, DEPARTMENTS).statusCode());
        world.close();
    }

    private static String good() {
        return World.envelope(World.token(client.clientId(), World.SECRET, UUID.randomUUID().toString(), Instant.now()), DEPARTMENTS);
    }

    private static String refused(String code, String message) {
        return refused(code, XML, message.getBytes(StandardCharsets.UTF_8));
    }

    private static String refused(String code, String type, byte[] message) {
        Instant begun = Instant.now();
        String fault = CallsTest.refused(code, world.post(type, message));
        assertTrue(Duration.between(begun, Instant.now()).compareTo(SOON) < 0, "it took too long");
        return fault;
    }

    @Test
    void entities_that_grow_are_not_expanded() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE b [<!ENTITY e0 \"aaaaaaaaaa\">");
        for (int i = 1; i < 12; i++) {
            bomb.append("<!ENTITY e").append(i).append(" \"").append(("&e" + (i - 1) + ";").repeat(10)).append("\">");
        }
        refused("malformed-request", bomb + "]>" + good().replace(DEPARTMENTS, "<h:x>&e11;</h:x>"));
    }

    @Test
    void files_and_addresses_are_not_fetched(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("key.txt"), "the-field-key");
        for (String entity : List.of("<!ENTITY x SYSTEM \"" + file.toUri() + "\">", "<!ENTITY % x SYSTEM \"" + file.toUri() + "\"> %x;")) {
            String fault = refused("malformed-request", "<!DOCTYPE b [" + entity + "]>"
                    + good().replace(DEPARTMENTS, "<h:getApplication><h:id>&x;</h:id></h:getApplication>"));
            assertTrue(!fault.contains("the-field-key"), fault);
        }
        refused("malformed-request", "<!DOCTYPE b SYSTEM \"" + file.toUri() + "\">" + good());
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 100_000})
    void deep_nesting_is_cut_off(int depth) {
        refused("malformed-request", World.envelope("", "<a>".repeat(depth) + "</a>".repeat(depth)));
        refused("malformed-request", World.envelope("<a>".repeat(depth) + "</a>".repeat(depth), DEPARTMENTS));
    }

    @Test
    void many_elements_and_huge_or_many_attributes_are_cut_off() {
        refused("malformed-request", World.envelope("", "<a/>".repeat(200_000)));
        refused("malformed-request", World.envelope("", "<a b=\"" + "x".repeat(500_000) + "\"/>"));
        StringBuilder many = new StringBuilder("<a");
        for (int i = 0; i < 10_000; i++) {
            many.append(" b").append(i).append("=\"\"");
        }
        refused("malformed-request", World.envelope("", many + "/>"));
    }

    @Test
    void what_is_too_large_is_not_read() {
        refused("too-large", World.envelope("", "<a>" + "x".repeat(2 << 20) + "</a>"));
        HttpResponse<String> endless = world.send(HttpRequest.newBuilder(URI.create(world.address())).header("Content-Type", XML)
                .POST(HttpRequest.BodyPublishers.ofInputStream(Endless::new)).build());
        CallsTest.refused("too-large", endless);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "no xml", "<", "<a>", "<a></b>", "<a/>", "{}", "<s:Envelope/>",
        "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\"><s:Body/></s:Envelope>"})
    void what_is_no_message_is_malformed(String message) {
        refused("malformed-request", message);
    }

    @Test
    void wrong_bytes_and_wrong_encodings_are_malformed() {
        byte[] bytes = good().replace(DEPARTMENTS, "<h:createDepartment><h:name>心</h:name><h:subject>1</h:subject></h:createDepartment>")
                .getBytes(StandardCharsets.UTF_16LE);
        refused("malformed-request", XML, bytes);
        byte[] broken = World.envelope("", "<h:x>A</h:x>").getBytes(StandardCharsets.UTF_8);
        broken[new String(broken, StandardCharsets.UTF_8).indexOf('A')] = (byte) 0xff;
        refused("malformed-request", XML, broken);
        refused("malformed-request", "text/xml", World.envelope("", "<h:x>心内科</h:x>").getBytes(Charset.forName("GBK")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "application/soap+xml", "application/x-www-form-urlencoded",
        "text/xml; charset=x-none", "text/xml; charset=UTF-7", "application/fastinfoset"})
    void what_says_to_be_something_else_is_not_read(String type) {
        refused("unsupported-media-type", type, good().getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/related", "multipart/related; boundary=\"\"", "multipart/related; boundary=b; type=\"text/xml\""})
    void parts_that_are_none_are_malformed(String type) {
        refused("malformed-request", type, "--b\r\n\r\n--b--".getBytes(StandardCharsets.UTF_8));
        refused("malformed-request", type, new byte[0]);
    }

    @Test
    void many_parts_and_large_parts_are_cut_off() {
        String type = "multipart/related; type=\"application/xop+xml\"; boundary=b; start=\"<root>\"; start-info=\"text/xml\"";
        String root = "--b\r\nContent-Type: application/xop+xml; type=\"text/xml\"\r\nContent-ID: <root>\r\n\r\n" + good() + "\r\n";
        StringBuilder many = new StringBuilder(root);
        for (int i = 0; i < 1000; i++) {
            many.append("--b\r\nContent-ID: <p").append(i).append(">\r\n\r\nx\r\n");
        }
        String lot = world.post(type, (many + "--b--").getBytes(StandardCharsets.UTF_8)).body();
        assertTrue(lot.contains("malformed-request") || lot.contains("listDepartmentsResponse"), lot);
        refused("too-large", type, (root + "--b\r\nContent-ID: <p>\r\n\r\n" + "x".repeat(World.MOST_FILE + (2 << 20)) + "\r\n--b--")
                .getBytes(StandardCharsets.UTF_8));
        refused("malformed-request", type, (root.replace("Content-ID: <root>", "X: " + "y".repeat(100_000)) + "--b--")
                .getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS"})
    void other_methods_are_not_taken(String method) {
        HttpResponse<String> answer = world.send(HttpRequest.newBuilder(URI.create(world.address())).header("Content-Type", XML)
                .method(method, HttpRequest.BodyPublishers.ofString(good())).build());
        assertTrue(answer.statusCode() >= 400, answer.statusCode() + " " + answer.body());
        assertTrue(!answer.body().contains("listDepartmentsResponse"), answer.body());
    }

    /** Is a message that never ends. */
    private static final class Endless extends InputStream {

        @Override
        public int read() {
            return ' ';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            java.util.Arrays.fill(into, from, from + length, (byte) ' ');
            return length;
        }
    }
}
