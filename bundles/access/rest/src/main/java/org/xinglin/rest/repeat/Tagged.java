package org.xinglin.rest.repeat;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Stream;
import javax.servlet.Servlet;
import javax.servlet.ServletConfig;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Tags the JSON of every GET with a weak ETag of its content, and answers 304 to who has it already. Answers of more than one MiB
 * and those that are no JSON go out as they come, without a tag.
 */
public final class Tagged extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Servlet behind;

    /** Stands before a servlet. */
    public Tagged(Servlet behind) {
        this.behind = behind;
    }

    @Override
    public void init(ServletConfig configuration) throws ServletException {
        super.init(configuration);
        behind.init(configuration);
    }

    @Override
    public void destroy() {
        behind.destroy();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (!"GET".equals(request.getMethod())) {
            behind.service(request, response);
            return;
        }
        Held held = new Held(response);
        behind.service(request, held);
        if (held.passedOn()) {
            return;
        }
        byte[] body = held.body();
        if (held.getStatus() != HttpServletResponse.SC_OK || body.length == 0) {
            held.passOn();
            return;
        }
        String tag = tag(body);
        response.setHeader("ETag", tag);
        if (known(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            held.passOn();
        }
    }

    private static boolean known(String header, String tag) {
        return header != null && Stream.of(header.split(",")).map(String::strip)
                .anyMatch(it -> it.equals("*") || it.equals(tag) || ("W/" + it).equals(tag));
    }

    private static String tag(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest).substring(0, 27) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
