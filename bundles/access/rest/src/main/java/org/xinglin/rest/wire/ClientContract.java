package org.xinglin.rest.wire;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinglin.api.client.ClientScope;
import org.xinglin.rest.access.ForClients;
import org.xinglin.rest.repeat.Paged;
import org.xinglin.rest.repeat.Repeats;
import org.xinglin.rest.repeat.Sunset;

/** Describes what concerns clients: scopes, keys of repeated calls, conditional answers, operations that go. */
final class ClientContract {

    /** Name of the security scheme of clients. */
    static final String SCHEME = "client";

    private ClientContract() {
    }

    static SecurityScheme scheme() {
        Scopes scopes = new Scopes();
        for (ClientScope scope : ClientScope.values()) {
            scopes.addString(scope.word(), scope.title().zh() + "。" + scope.title().en());
        }
        return new SecurityScheme().type(SecurityScheme.Type.OAUTH2)
                .description("Token of POST /oauth/token; or, where the operator switched it on, the client's certificate on every connection")
                .flows(new OAuthFlows().clientCredentials(new OAuthFlow().tokenUrl("/api/oauth/token").scopes(scopes)));
    }

    /** Returns who may call what is open to everyone: nobody in particular, or a client that is counted by its own limit. */
    static List<SecurityRequirement> orNobody(Method method) {
        ForClients open = method.getAnnotation(ForClients.class);
        return open == null ? List.of() : List.of(new SecurityRequirement(), requirement(open));
    }

    static void complete(Operation operation, Method method, boolean open) {
        ForClients clients = method.getAnnotation(ForClients.class);
        if (clients != null && !open) {
            List<SecurityRequirement> all = new ArrayList<>(operation.getSecurity());
            all.add(requirement(clients));
            operation.security(all);
        }
        if (clients != null) {
            operation.addExtension("x-partners", clients.partners());
            say(operation, "Clients: " + clients.value().word() + (clients.partners() ? ", partners' too." : "."));
        }
        if (Repeats.keeps(method)) {
            repeatable(operation);
        }
        if (method.isAnnotationPresent(javax.ws.rs.GET.class) && json(operation)) {
            conditional(operation);
        }
        if (method.isAnnotationPresent(Paged.class)) {
            operation.getResponses().get(operation.getResponses().containsKey("200") ? "200" : "default").addHeaderObject("Link",
                    new Header().schema(new StringSchema()).description("rel=next：下一页，满页时才有。The next page, if this one is full"));
        }
        Sunset sunset = method.getAnnotation(Sunset.class);
        if (sunset != null) {
            operation.deprecated(true);
            say(operation, "Deprecated since " + sunset.deprecated() + ", gone from " + sunset.gone() + "; use " + sunset.instead() + ".");
        }
    }

    private static SecurityRequirement requirement(ForClients clients) {
        return new SecurityRequirement().addList(SCHEME, clients.value().word());
    }

    private static void repeatable(Operation operation) {
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        if (parameters.stream().noneMatch(it -> Repeats.KEY.equals(it.getName()))) {
            operation.addParametersItem(new HeaderParameter().name(Repeats.KEY).schema(new StringSchema().maxLength(200))
                    .description("同一键重复提交只产生一次效果。The same key sent again within 24 hours has one effect and the same answer"));
        }
        operation.getResponses().forEach((status, response) -> {
            if (status.startsWith("2") || status.equals("default")) {
                response.addHeaderObject(Repeats.REPLAYED, new Header().schema(new BooleanSchema())
                        .description("true：此前已处理，原样返回。Sent again: the answer of the first time"));
            }
        });
    }

    private static boolean json(Operation operation) {
        return operation.getResponses().values().stream().filter(response -> response.getContent() != null)
                .anyMatch(response -> response.getContent().containsKey("application/json"));
    }

    private static void conditional(Operation operation) {
        operation.getResponses().forEach((status, response) -> {
            if (status.equals("200") || status.equals("default")) {
                response.addHeaderObject("ETag", new Header().schema(new StringSchema())
                        .description("弱标签；If-None-Match 相符则为 304。Weak; 304 to If-None-Match with it"));
            }
        });
    }

    private static void say(Operation operation, String sentence) {
        operation.description(Stream.of(operation.getDescription(), sentence).filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(" ")));
    }
}
