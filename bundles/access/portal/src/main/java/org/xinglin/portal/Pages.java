package org.xinglin.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.servlet.Servlet;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.http.whiteboard.HttpWhiteboardConstants;

/**
 * Serves the pages at {@code /}, and only the files named here. Every answer carries a policy that lets a page load from its
 * own host alone, without inline scripts or styles. Who asks for the interface, and comes here because it is not there yet or
 * is being replaced, is told to come again.
 */
@Component(name = "org.xinglin.portal.pages", service = Servlet.class, property = {
    HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_NAME + "=xinglin-portal",
    HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_PATTERN + "=/*"})
public final class Pages extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
                    + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
            "Cache-Control", "no-cache");

    private static final String NOT_YET = """
            {"type":"urn:xinglin:problem:unavailable","title":"服务暂不可用","status":503,"code":"unavailable",\
            "detail":"系统正在启动或更新，请稍后再试。The system is starting or being updated. Try again soon.","findings":[]}
            """;

    private final transient Map<String, Page> pages = Map.of(
            "/", Page.of("index.html"),
            "/index.html", Page.of("index.html"),
            "/lookup.css", Page.of("lookup.css"),
            "/lookup.js", Page.of("lookup.js"),
            "/words.js", Page.of("words.js"),
            "/clock.js", Page.of("clock.js"),
            "/blossom.svg", Page.of("blossom.svg"),
            "/favicon.ico", Page.of("blossom.svg"));

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse answer) throws ServletException, IOException {
        String path = request.getPathInfo();
        if (path != null && (path.equals("/api") || path.startsWith("/api/"))) {
            HEADERS.forEach(answer::setHeader);
            comeAgain(answer);
        } else {
            super.service(request, answer);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse answer) throws IOException {
        HEADERS.forEach(answer::setHeader);
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        Page page = pages.get(path);
        if (page == null) {
            notFound(answer);
            return;
        }
        answer.setHeader("ETag", page.tag());
        answer.setHeader("Vary", "Accept-Encoding");
        if (page.tag().equals(request.getHeader("If-None-Match"))) {
            answer.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        answer.setContentType(page.type());
        byte[] body = page.plain();
        String accepted = request.getHeader("Accept-Encoding");
        if (accepted != null && accepted.contains("gzip")) {
            answer.setHeader("Content-Encoding", "gzip");
            body = page.gzip();
        }
        answer.setContentLength(body.length);
        answer.getOutputStream().write(body);
    }

    private static void comeAgain(HttpServletResponse answer) throws IOException {
        answer.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        answer.setHeader("Retry-After", "2");
        answer.setContentType("application/problem+json");
        answer.getOutputStream().write(NOT_YET.getBytes(StandardCharsets.UTF_8));
    }

    private static void notFound(HttpServletResponse answer) throws IOException {
        answer.setStatus(HttpServletResponse.SC_NOT_FOUND);
        answer.setContentType("text/plain; charset=utf-8");
        answer.getOutputStream().write("没有此页。No such page.\n".getBytes(StandardCharsets.UTF_8));
    }
}
