package org.xinglin.rest.access;

import javax.annotation.Priority;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.container.PreMatching;
import javax.ws.rs.core.Context;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the access log and the headers that every answer has. Query strings hold names and are never written; what only reads
 * and succeeds is written at debug level.
 */
@PreMatching
@Priority(Priorities.USER - 4000)
public final class Trail implements ContainerRequestFilter, ContainerResponseFilter {

    private static final Logger LOG = LoggerFactory.getLogger("org.xinglin.rest.access");
    private static final String BEGUN = Trail.class.getName();

    @Context
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        context.setProperty(BEGUN, System.nanoTime());
    }

    @Override
    public void filter(ContainerRequestContext context, ContainerResponseContext answer) {
        answer.getHeaders().putSingle("Cache-Control", "no-store");
        answer.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
        answer.getHeaders().putSingle("Referrer-Policy", "no-referrer");
        answer.getHeaders().putSingle("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
        boolean plain = answer.getStatus() < 400 && "GET".equals(context.getMethod());
        if (plain ? LOG.isDebugEnabled() : LOG.isInfoEnabled()) {
            write(context, answer, plain);
        }
    }

    private void write(ContainerRequestContext context, ContainerResponseContext answer, boolean plain) {
        Object begun = context.getProperty(BEGUN);
        long millis = begun instanceof Long nanos ? (System.nanoTime() - nanos) / 1_000_000 : -1;
        String line = "{} /{} {} {} ms {}";
        Object[] values = {context.getMethod(), printable(context.getUriInfo().getPath()), answer.getStatus(), millis,
            request.getRemoteAddr()};
        if (plain) {
            LOG.debug(line, values);
        } else {
            LOG.info(line, values);
        }
    }

    /** Keeps a path from forging lines. */
    private static String printable(String path) {
        String text = path.startsWith("/") ? path.substring(1) : path;
        return text.replaceAll("[^\\x21-\\x7e]", "?");
    }
}
