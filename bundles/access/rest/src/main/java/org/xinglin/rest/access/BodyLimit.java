package org.xinglin.rest.access;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.annotation.Priority;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import org.xinglin.rest.problem.ProblemException;

/** Refuses request bodies of more than one MiB. */
@Priority(Priorities.ENTITY_CODER)
public final class BodyLimit implements ContainerRequestFilter {

    /** The most bytes that a body may have. */
    static final int BYTES = 1 << 20;

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        if (context.getLength() > BYTES) {
            throw tooLarge();
        }
        if ("GET".equals(context.getMethod()) || !context.hasEntity()) {
            return;
        }
        byte[] body = context.getEntityStream().readNBytes(BYTES + 1);
        if (body.length > BYTES) {
            throw tooLarge();
        }
        context.setEntityStream(new ByteArrayInputStream(body));
    }

    private static ProblemException tooLarge() {
        return ProblemException.of(413, "too-large", "请求内容不得超过 1 MiB。", "A request may hold 1 MiB at most.");
    }
}
