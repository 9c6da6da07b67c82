package org.xinglin.rest.repeat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.Priority;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.xinglin.api.TenantId;
import org.xinglin.api.client.RepeatedCalls.Answer;
import org.xinglin.api.client.RepeatedCalls.Call;
import org.xinglin.api.client.RepeatedCalls.Ruling;
import org.xinglin.rest.ClientServices;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.access.Unrepeated;
import org.xinglin.rest.access.Upload;
import org.xinglin.rest.problem.ProblemException;

/**
 * Carries out a POST with an {@code Idempotency-Key} once: sent again with the same key and body it gets the answer of the first
 * time, with another body or at another address it is refused. Only answers of success bind a key: what was refused had no effect.
 */
@Priority(Priorities.ENTITY_CODER + 100)
public final class Repeats implements ContainerRequestFilter {

    /** The header with the caller's key. */
    public static final String KEY = "Idempotency-Key";

    /** The header that tells an answer given again. */
    public static final String REPLAYED = "Idempotency-Replayed";

    private static final int LONGEST_KEY = 200;
    private static final int PATIENCE_SECONDS = 2;

    private final ClientServices services;

    @Context
    private ResourceInfo resource;

    @Context
    private HttpServletRequest request;

    /** Takes the services of clients. */
    public Repeats(ClientServices services) {
        this.services = services;
    }

    /** Says whether a method's answers are kept under a key. */
    public static boolean keeps(Method method) {
        return method.isAnnotationPresent(POST.class) && !method.isAnnotationPresent(Unrepeated.class)
                && !method.isAnnotationPresent(Upload.class);
    }

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        String key = context.getHeaderString(KEY);
        if (key == null || resource.getResourceMethod() == null || !keeps(resource.getResourceMethod())) {
            return;
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw ProblemException.of(400, "malformed-parameter", "Idempotency-Key 须为 1–200 个字符。",
                    "Idempotency-Key must have 1 to 200 characters.");
        }
        Call call = call(context, key);
        Ruling ruling = services.repeats().begin(call);
        if (ruling instanceof Ruling.First first) {
            Kept.begun(new Kept.Begun(call, first.ticket()));
        } else if (ruling instanceof Ruling.Done done) {
            context.abortWith(again(done.answer()));
        } else if (ruling instanceof Ruling.Running && !makesByKey(resource.getResourceMethod())) {
            throw ProblemException.later(409, "idempotency-key-in-use", "使用此 Idempotency-Key 的请求正在处理，请稍后再试。",
                    "A call with this Idempotency-Key is being carried out; try again soon.", PATIENCE_SECONDS);
        } else if (ruling instanceof Ruling.Another) {
            throw ProblemException.of(422, "idempotency-key-reused", "此 Idempotency-Key 已用于另一请求（内容或地址不同）。",
                    "This Idempotency-Key was used for another call: its body or address differs.");
        }
    }

    /**
     * Says whether a method itself makes what it makes by the key: carried out twice it has one effect. A server that was killed in
     * the midst of it keeps nobody waiting for the lease of the key to end.
     */
    private static boolean makesByKey(Method method) {
        return Stream.of(method.getParameters()).map(parameter -> parameter.getAnnotation(HeaderParam.class))
                .anyMatch(header -> header != null && KEY.equals(header.value()));
    }

    private Call call(ContainerRequestContext context, String key) throws IOException {
        Caller caller = JAXRSUtils.getCurrentMessage().get(Caller.class);
        byte[] body = context.hasEntity() ? context.getEntityStream().readAllBytes() : new byte[0];
        context.setEntityStream(new ByteArrayInputStream(body));
        Optional<TenantId> asked = Optional.ofNullable(context.getUriInfo().getPathParameters().getFirst("tenant")).map(TenantId::of);
        return new Call(home(caller, asked), name(caller), key, "POST " + request.getRequestURI(), digest(body));
    }

    /** Returns where a caller's keys are kept: staff's and clients' at home, doctors' and the public's at the national end. */
    private static TenantId home(Caller caller, Optional<TenantId> asked) {
        if (caller instanceof Caller.Official official) {
            return official.staff().tenant();
        }
        if (caller instanceof Caller.Machine machine) {
            return machine.client().tenant();
        }
        return caller instanceof Caller.Anyone ? asked.orElse(TenantId.NATIONAL) : TenantId.NATIONAL;
    }

    private static String name(Caller caller) {
        if (caller instanceof Caller.Doctor doctor) {
            return "doctor " + doctor.account().id();
        }
        if (caller instanceof Caller.Official official) {
            return "staff " + official.staff().id();
        }
        return caller instanceof Caller.Machine machine ? "client " + machine.client().id() : "anyone";
    }

    private static Response again(Answer answer) {
        Response.ResponseBuilder response = Response.status(answer.status()).header(REPLAYED, "true");
        answer.headers().forEach((name, values) -> values.forEach(value -> response.header(name, value)));
        return (answer.body().length == 0 ? response : response.entity(answer.body())).build();
    }

    private static byte[] digest(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
