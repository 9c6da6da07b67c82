package org.xinglin.rest.access;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import javax.annotation.Priority;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.Context;
import org.xinglin.rest.Services;

/** Refuses request bodies of more than one MiB; a method that takes an {@link Upload} takes as much as files of its kind may have. */
@Priority(Priorities.ENTITY_CODER)
public final class BodyLimit implements ContainerRequestFilter {

    /** The most bytes that a body may have. */
    static final int BYTES = 1 << 20;

    private final Services services;

    @Context
    private ResourceInfo resource;

    /** Makes the filter. */
    public BodyLimit(Services services) {
        this.services = services;
    }

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        Method method = resource.getResourceMethod();
        boolean upload = method != null && method.isAnnotationPresent(Upload.class);
        if (upload && method.getAnnotation(Upload.class).value() == Upload.Kind.BATCH) {
            return;
        }
        int most = upload ? services.attachments().mostBytes() : BYTES;
        if (context.getLength() > most) {
            throw Bounded.tooLarge(most);
        }
        if ("GET".equals(context.getMethod()) || !context.hasEntity()) {
            return;
        }
        if (upload) {
            context.setEntityStream(new Bounded(context.getEntityStream(), most));
            return;
        }
        byte[] body = context.getEntityStream().readNBytes(BYTES + 1);
        if (body.length > BYTES) {
            throw Bounded.tooLarge(BYTES);
        }
        context.setEntityStream(new ByteArrayInputStream(body));
    }
}
