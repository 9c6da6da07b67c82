package org.xinglin.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages need nothing but their own host. */
class PagesTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Server jetty = new Server();
    private ServerConnector connector;

    @BeforeEach
    void begin() throws Exception {
        connector = new ServerConnector(jetty);
        connector.setHost("127.0.0.1");
        jetty.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(new Pages()), "/*");
        jetty.setHandler(context);
        jetty.start();
    }

    @AfterEach
    void end() throws Exception {
        jetty.stop();
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + connector.getLocalPort() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private String text(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path);
        assertEquals(200, answer.statusCode(), path);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search", "/search/13/110130000000001", "/doctor", "/doctor/apply/registration", "/institution",
        "/commission/queue", "/national", "/help", "/index.html"})
    void page_of_an_end_is_the_program_itself(String path) throws Exception {
        assertTrue(text(path).contains("<div id=\"app\"></div>"), path);
        assertEquals("no-cache", get(path).headers().firstValue("Cache-Control").orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/health", "/api/disclosure/13/doctors?name=a"})
    void who_asks_for_the_interface_while_it_is_away_is_told_to_come_again(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path);

        assertEquals(503, answer.statusCode());
        assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElse("").split(";")[0]);
        assertEquals("2", answer.headers().firstValue("Retry-After").orElse(""));
        assertTrue(new String(answer.body(), StandardCharsets.UTF_8).contains("\"code\":\"unavailable\""));
        HttpRequest post = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/api/sessions"))
                .POST(HttpRequest.BodyPublishers.ofString("{}")).build();
        assertEquals(503, client.send(post, HttpResponse.BodyHandlers.discarding()).statusCode());
    }

    private List<String> files() throws IOException {
        try (InputStream in = PagesTest.class.getResourceAsStream("/pages/files.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Test
    void every_file_that_the_program_names_is_there() throws Exception {
        Matcher named = Pattern.compile("(?:href|src)=\"([^\"#]+)\"").matcher(text("/"));
        int count = 0;
        while (named.find()) {
            text(named.group(1));
            count++;
        }
        assertTrue(count >= 3, "found " + count);
    }

    @Test
    void what_carries_its_hash_in_its_name_is_kept_for_ever() throws Exception {
        List<String> hashed = files().stream().filter(name -> name.startsWith("assets/")).toList();
        assertTrue(hashed.size() > 20, "found " + hashed.size());
        for (String name : hashed) {
            assertEquals("public, max-age=31536000, immutable",
                    get("/" + name).headers().firstValue("Cache-Control").orElse(""), name);
        }
    }

    @Test
    void nothing_is_inline_in_the_program_and_no_style_loads_from_elsewhere() throws Exception {
        assertFalse(Pattern.compile("<script(?![^>]*src=)|<style|\\sstyle=|\\son[a-z]+=|https?://").matcher(text("/")).find());
        for (String name : files()) {
            if (name.endsWith(".css")) {
                assertFalse(Pattern.compile("@import|url\\((?!['\"]?(?:/assets/|#|data:image/))").matcher(text("/" + name)).find(), name);
            }
        }
    }

    @Test
    void first_page_is_under_250_kilobytes_compressed() throws Exception {
        Matcher named = Pattern.compile("(?:href|src)=\"(/[^\"#]+)\"").matcher(text("/"));
        int bytes = get("/", "Accept-Encoding", "gzip").body().length;
        while (named.find()) {
            bytes += get(named.group(1), "Accept-Encoding", "gzip").body().length;
        }
        for (String name : files()) {
            if (Pattern.compile("assets/(Search|BrandHeader|PageState|FieldFrame|load|_plugin|client|common)").matcher(name).find()) {
                bytes += get("/" + name, "Accept-Encoding", "gzip").body().length;
            }
        }
        assertTrue(bytes < 250_000, "it is " + bytes);
    }

    @Test
    void who_mistypes_an_address_sees_the_page_that_says_so() throws Exception {
        HttpResponse<byte[]> page = get("/doctr", "Accept", "text/html,*/*;q=0.8");
        assertEquals(404, page.statusCode());
        assertTrue(new String(page.body(), StandardCharsets.UTF_8).contains("<div id=\"app\">"));
        assertTrue(page.headers().firstValue("ETag").isEmpty());
        assertEquals("没有此页。No such page.\n", new String(get("/assets/none.js").body(), StandardCharsets.UTF_8));
    }

    @Test
    void every_answer_carries_the_security_headers() throws Exception {
        for (String path : List.of("/", "/doctor", "/blossom.svg", "/nothing")) {
            HttpResponse<byte[]> answer = get(path);
            String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
            assertTrue(policy.startsWith("default-src 'none'") && !policy.contains("unsafe"), path);
            assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
            assertEquals("no-referrer", answer.headers().firstValue("Referrer-Policy").orElse(""));
        }
        assertEquals(404, get("/META-INF/MANIFEST.MF").statusCode());
    }

    @Test
    void unchanged_page_is_not_sent_again_and_a_new_one_compressed() throws Exception {
        String tag = get("/").headers().firstValue("ETag").orElseThrow();
        assertEquals(304, get("/", "If-None-Match", tag).statusCode());
        HttpResponse<byte[]> compressed = get("/blossom.svg", "Accept-Encoding", "gzip");
        assertEquals("gzip", compressed.headers().firstValue("Content-Encoding").orElse(""));
        assertTrue(compressed.body().length < get("/blossom.svg").body().length);
    }
}
