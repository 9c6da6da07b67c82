package org.xinglin.rest.repeat;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.Context;
import org.xinglin.api.Time;

/** Tells callers of a deprecated operation since when it is so (RFC 9745) and when it goes (RFC 8594). */
public final class SunsetHeaders implements ContainerResponseFilter {

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext context, ContainerResponseContext answer) {
        Optional.ofNullable(resource.getResourceMethod()).map(SunsetHeaders::of).orElse(Map.of())
                .forEach((name, value) -> answer.getHeaders().putSingle(name, value));
    }

    /** Returns the headers of a method's answers. */
    static Map<String, String> of(Method method) {
        Sunset sunset = method.getAnnotation(Sunset.class);
        return sunset == null ? Map.of() : Map.of(
                "Deprecation", "@" + LocalDate.parse(sunset.deprecated()).atStartOfDay(Time.ZONE).toEpochSecond(),
                "Sunset", DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        LocalDate.parse(sunset.gone()).atStartOfDay(Time.ZONE).withZoneSameInstant(ZoneOffset.UTC)).replace(" UTC", " GMT"));
    }
}
