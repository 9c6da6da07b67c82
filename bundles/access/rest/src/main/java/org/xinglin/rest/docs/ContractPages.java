package org.xinglin.rest.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.http.whiteboard.HttpWhiteboardConstants;

/** Serves Swagger UI with the contract at {@code /api-docs/}: these few files, nothing from any other host. */
@Component(name = "org.xinglin.rest.contract-pages", service = Servlet.class, property = {
    HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_NAME + "=xinglin-api-docs",
    HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_PATTERN + "=/api-docs",
    HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_PATTERN + "=/api-docs/*"})
public final class ContractPages extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String STYLE = "text/css; charset=utf-8";
    private static final Map<String, String> OWN = Map.of("/", "text/html; charset=utf-8", "/contract.js", SCRIPT);
    private static final Map<String, String> OF_UI = Map.of("/swagger-ui-bundle.js", SCRIPT, "/swagger-ui.css", STYLE,
            "/favicon-32x32.png", "image/png");

    /** Swagger UI sets styles of elements from its script; scripts come from here alone. */
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
                    + "connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cache-Control", "no-cache");

    private final String folder = "/META-INF/resources/webjars/swagger-ui/" + version();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse answer) throws IOException {
        HEADERS.forEach(answer::setHeader);
        String path = request.getPathInfo();
        if (path == null) {
            answer.setStatus(HttpServletResponse.SC_FOUND);
            answer.setHeader("Location", "/api-docs/");
        } else if (OWN.containsKey(path)) {
            send(answer, OWN.get(path), "/org/xinglin/rest/docs" + (path.equals("/") ? "/index.html" : path));
        } else if (OF_UI.containsKey(path)) {
            send(answer, OF_UI.get(path), folder + path);
        } else {
            answer.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(HttpServletResponse answer, String type, String resource) throws IOException {
        try (InputStream file = ContractPages.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("not in this bundle: " + resource);
            }
            answer.setContentType(type);
            file.transferTo(answer.getOutputStream());
        }
    }

    private static String version() {
        try (InputStream file = ContractPages.class.getResourceAsStream("/META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
