package org.xinglin.rest.repeat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.UriBuilder;

/** Links a full page to the next one (RFC 8288); the address is relative to this host, whatever its name is outside. */
public final class NextPage implements ContainerResponseFilter {

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext context, ContainerResponseContext answer) {
        Paged paged = resource.getResourceMethod() == null ? null : resource.getResourceMethod().getAnnotation(Paged.class);
        if (paged != null && answer.getStatus() == 200 && answer.getEntity() instanceof List<?> page) {
            cursor(paged, page).ifPresent(cursor -> answer.getHeaders().putSingle(HttpHeaders.LINK, "<" + UriBuilder
                    .fromUri(context.getUriInfo().getRequestUri()).scheme(null).host(null).port(-1)
                    .replaceQueryParam(paged.parameter(), cursor).build() + ">; rel=\"next\""));
        }
    }

    /** Returns the cursor of the page after this one; empty if this is the last. */
    static Optional<String> cursor(Paged paged, List<?> page) {
        if (page.size() < paged.size()) {
            return Optional.empty();
        }
        Object last = page.get(page.size() - 1);
        return Stream.of(last.getClass().getRecordComponents()).filter(it -> it.getName().equals(paged.cursor()))
                .map(component -> value(last, component)).findFirst();
    }

    private static String value(Object record, RecordComponent component) {
        try {
            return String.valueOf(component.getAccessor().invoke(record));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
