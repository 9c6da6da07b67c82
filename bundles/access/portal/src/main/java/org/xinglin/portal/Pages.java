package org.xinglin.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.servlet.Servlet;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.http.whiteboard.HttpWhiteboardConstants;

/**
 * Serves the web program of all ends at {@code /}, and only the files that its build listed. The address of a page of an end gets
 * the program itself, which then shows that page. Every answer carries a policy that lets a page load from its own host alone,
 * without inline scripts or styles. Who asks for the interface, and comes here because it is not there yet or is being replaced,
 * is told to come again.
 */
@Component(name = "org.xinglin.portal.pages", service = Servlet.class, property = {
    HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_NAME + "=xinglin-portal",
    HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_PATTERN + "=/*"})
public final class Pages extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; worker-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

    /** What may change under its name is asked for each time; what carries its content's hash in its name never changes. */
    private static final String ASK_AGAIN = "no-cache";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String HASHED = "assets/";
    private static final String PROGRAM = "index.html";

    /** First parts of the addresses of pages. */
    private static final Set<String> ENDS = Set.of("", "search", "help", "doctor", "institution", "commission", "national");

    private static final String NOT_YET = """
            {"type":"urn:xinglin:problem:unavailable","title":"服务暂不可用","status":503,"code":"unavailable",\
            "detail":"系统正在启动或更新，请稍后再试。The system is starting or being updated. Try again soon.","findings":[]}
            """;

    private final transient Set<String> names = Page.names();
    private final transient Map<String, Page> pages = new ConcurrentHashMap<>();

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse answer) throws ServletException, IOException {
        String path = request.getPathInfo();
        if (path != null && (path.equals("/api") || path.startsWith("/api/"))) {
            headers(answer);
            comeAgain(answer);
        } else {
            super.service(request, answer);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse answer) throws IOException {
        headers(answer);
        String name = name(request.getPathInfo());
        boolean there = names.contains(name);
        if (!there && !asksForPage(request)) {
            notFound(answer);
            return;
        }
        Page page = pages.computeIfAbsent(there ? name : PROGRAM, Page::of);
        answer.setHeader("Vary", "Accept, Accept-Encoding");
        if (!there) {
            answer.setStatus(HttpServletResponse.SC_NOT_FOUND);
            send(page, request, answer);
            return;
        }
        if (name.startsWith(HASHED)) {
            answer.setHeader("Cache-Control", FOR_EVER);
        }
        answer.setHeader("ETag", page.tag());
        if (page.tag().equals(request.getHeader("If-None-Match"))) {
            answer.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        send(page, request, answer);
    }

    /** Says whether somebody in a browser wants a page, not a file: they see the program's own page that says it is not there. */
    private static boolean asksForPage(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains("text/html");
    }

    private static void send(Page page, HttpServletRequest request, HttpServletResponse answer) throws IOException {
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

    /** Returns the file for an address: the program itself where it is a page of an end. */
    private static String name(String path) {
        String name = path == null ? "" : path.substring(1);
        String first = name.contains("/") ? name.substring(0, name.indexOf('/')) : name;
        if (ENDS.contains(first)) {
            return PROGRAM;
        }
        return name.equals("favicon.ico") ? "blossom.svg" : name;
    }

    private static void headers(HttpServletResponse answer) {
        HEADERS.forEach(answer::setHeader);
        answer.setHeader("Cache-Control", ASK_AGAIN);
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
