package org.xinglin.rest.repeat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.annotation.Priority;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.ext.WriterInterceptor;
import javax.ws.rs.ext.WriterInterceptorContext;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.client.RepeatedCalls.Answer;
import org.xinglin.api.client.RepeatedCalls.Call;
import org.xinglin.rest.ClientServices;

/**
 * Keeps the answer of a call that {@link Repeats} let through, before its last byte goes out; gives the key back if the call was
 * refused or failed. If the process dies in between, the key is free for the same call after its lease.
 */
@Priority(Integer.MIN_VALUE + 100)
public final class Kept implements ContainerResponseFilter, WriterInterceptor {

    private static final List<String> HEADERS = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION, HttpHeaders.LINK);

    private static final Logger LOG = LoggerFactory.getLogger(Kept.class);
    private static final String FREE = Kept.class.getName() + ".free";

    private final ClientServices services;

    /** Takes the services of clients. */
    public Kept(ClientServices services) {
        this.services = services;
    }

    /** A call that is being carried out under a key. */
    record Begun(Call call, UUID ticket) {
    }

    private record Answering(Begun begun, int status) {
    }

    /** Frees the key of the call being carried out, though it succeeds: sent again it is to be carried out again. */
    public static void free() {
        JAXRSUtils.getCurrentMessage().put(FREE, Boolean.TRUE);
    }

    static void begun(Begun begun) {
        JAXRSUtils.getCurrentMessage().put(Begun.class, begun);
    }

    @Override
    public void filter(ContainerRequestContext context, ContainerResponseContext answer) {
        Message call = JAXRSUtils.getCurrentMessage().getExchange().getInMessage();
        Begun begun = call.get(Begun.class);
        if (begun == null) {
            return;
        }
        if (answer.getStatus() < 200 || answer.getStatus() > 299 || call.get(FREE) != null) {
            ifThere(() -> services.repeats().undone(begun.call(), begun.ticket()));
        } else if (answer.getEntity() == null) {
            keep(begun, new Answer(answer.getStatus(), headers(answer.getStringHeaders()), new byte[0]));
        } else {
            context.setProperty(Answering.class.getName(), new Answering(begun, answer.getStatus()));
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (!(context.getProperty(Answering.class.getName()) instanceof Answering answering)) {
            context.proceed();
            return;
        }
        OutputStream out = context.getOutputStream();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        context.setOutputStream(body);
        context.proceed();
        Map<String, List<String>> texts = new LinkedHashMap<>();
        context.getHeaders().forEach((name, values) -> texts.put(name, values.stream().map(String::valueOf).toList()));
        keep(answering.begun(), new Answer(answering.status(), headers(texts), body.toByteArray()));
        context.setOutputStream(out);
        body.writeTo(out);
    }

    private void keep(Begun begun, Answer answer) {
        ifThere(() -> services.repeats().done(begun.call(), begun.ticket(), answer));
    }

    /** Lets the answer go out when it cannot be kept: what was done is done. */
    private static void ifThere(Runnable keeping) {
        try {
            keeping.run();
        } catch (UnavailableException away) {
            LOG.error("an answer under a key was not kept: {}", away.getMessage());
        }
    }

    private static Map<String, List<String>> headers(Map<String, List<String>> all) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        all.forEach((name, values) -> {
            if (HEADERS.stream().anyMatch(name::equalsIgnoreCase)) {
                kept.put(name, new ArrayList<>(values));
            }
        });
        return kept;
    }
}
