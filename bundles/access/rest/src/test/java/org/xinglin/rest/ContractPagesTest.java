package org.xinglin.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xinglin.rest.docs.ContractPages;

/** Swagger UI comes from here alone, and nothing else does. */
class ContractPagesTest {

    private static final Server JETTY = new Server();
    private static ServerConnector connector;

    @BeforeAll
    static void start() throws Exception {
        connector = new ServerConnector(JETTY, 1, 1);
        connector.setHost("127.0.0.1");
        JETTY.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(new ContractPages()), "/api-docs/*");
        JETTY.setHandler(context);
        JETTY.start();
    }

    @AfterAll
    static void stop() throws Exception {
        JETTY.stop();
    }

    @Test
    void the_page_and_its_files_are_there_under_a_strict_policy() throws Exception {
        HttpResponse<String> page = get("/");
        assertEquals(200, page.statusCode());
        assertTrue(page.headers().firstValue("Content-Security-Policy").orElse("").contains("script-src 'self';"));
        assertFalse(page.body().contains("http"), "nothing from elsewhere");
        assertTrue(get("/swagger-ui-bundle.js").body().length() > 1_000_000);
        assertTrue(get("/swagger-ui.css").headers().firstValue("Content-Type").orElse("").startsWith("text/css"));
        assertTrue(get("/contract.js").body().contains("/api/openapi.json"));
        assertEquals("/api-docs/", get("").headers().firstValue("Location").orElse(""));
    }

    @Test
    void nothing_else_is_to_be_had() throws Exception {
        for (String path : new String[] {"/index.html", "/swagger-ui.js", "/../META-INF/MANIFEST.MF", "/%2e%2e/ContractPages.class"}) {
            assertTrue(get(path).statusCode() >= 400, path);
        }
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + connector.getLocalPort()
                + "/api-docs" + path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
