package org.xinglin.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    @Test
    void root_is_the_public_look_up() throws Exception {
        assertTrue(text("/").contains("<title>医师执业注册信息查询</title>"));
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

    @Test
    void every_file_that_the_page_names_is_there() throws Exception {
        Matcher named = Pattern.compile("(?:href|src)=\"([^\"#]+)\"").matcher(text("/"));
        int count = 0;
        while (named.find()) {
            text("/" + named.group(1));
            count++;
        }
        assertEquals(5, count);
        text("/words.js");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/lookup.js", "/words.js", "/clock.js", "/lookup.css"})
    void nothing_is_inline_and_nothing_comes_from_elsewhere(String path) throws Exception {
        String content = text(path);
        assertFalse(Pattern.compile("https?://(?!www\\.w3\\.org)").matcher(content).find(), path);
        assertFalse(Pattern.compile("<script(?![^>]*src=)|<style|\\sstyle=|\\son[a-z]+=|innerHTML").matcher(content).find(),
                path);
    }

    @Test
    void every_answer_carries_the_security_headers() throws Exception {
        for (String path : List.of("/", "/lookup.js", "/nothing")) {
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
        HttpResponse<byte[]> compressed = get("/lookup.js", "Accept-Encoding", "gzip");
        assertEquals("gzip", compressed.headers().firstValue("Content-Encoding").orElse(""));
        assertTrue(compressed.body().length < get("/lookup.js").body().length / 2);
    }

    @Test
    void banner_of_the_test_clock_is_hidden_until_the_system_says_so() throws Exception {
        assertTrue(text("/").contains("<p class=\"banner\" id=\"banner\" role=\"note\" hidden></p>"));
        assertTrue(text("/clock.js").contains("fetch('api/clock'"));
        assertTrue(text("/words.js").contains("测试系统：时间可调整") && text("/words.js").contains("Test system:"));
    }

    @Test
    void both_languages_have_the_same_words() throws Exception {
        String words = text("/words.js");
        String zh = words.substring(words.indexOf("zh: {"), words.indexOf("en: {"));
        String en = words.substring(words.indexOf("en: {"));
        Pattern key = Pattern.compile("(?:^|[,{])\\s*(\\w+): ", Pattern.MULTILINE);
        List<String> inChinese = key.matcher(zh).results().map(m -> m.group(1)).filter(k -> !k.equals("zh")).sorted().toList();
        List<String> inEnglish = key.matcher(en).results().map(m -> m.group(1)).filter(k -> !k.equals("en")).sorted().toList();
        assertTrue(inChinese.size() > 25);
        assertEquals(inChinese, inEnglish);
    }
}
