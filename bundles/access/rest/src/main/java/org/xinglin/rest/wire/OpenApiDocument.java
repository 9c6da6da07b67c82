package org.xinglin.rest.wire;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Credentials;
import org.xinglin.rest.access.ForClients;
import org.xinglin.rest.access.Limited;
import org.xinglin.rest.problem.Problem;

/**
 * Describes the interface as OpenAPI 3, from the resource classes alone: who may call an operation and how it can fail come
 * from the same annotations and types that the server acts by.
 */
public final class OpenApiDocument {

    private static final String PROBLEM_REF = "#/components/schemas/Problem";

    private OpenApiDocument() {
    }

    /** Returns the document of these resource classes. */
    public static OpenAPI of(List<Class<?>> resources, JsonMapper mapper) {
        ModelConverters converters = ModelConverters.getInstance();
        RecordSchemas records = new RecordSchemas();
        ModelResolver resolver = new ModelResolver(mapper);
        synchronized (OpenApiDocument.class) {
            converters.addConverter(resolver);
            converters.addConverter(records);
            try {
                OpenAPI document = new Reader(frame(converters)).read(new java.util.LinkedHashSet<>(resources));
                records.markRequired(document.getComponents());
                RecordSchemas.freeValues(document.getComponents().getSchemas().values());
                complete(document, resources);
                Tags.describe(document);
                return document;
            } finally {
                converters.removeConverter(records);
                converters.removeConverter(resolver);
            }
        }
    }

    private static OpenAPI frame(ModelConverters converters) {
        Components components = new Components()
                .addSecuritySchemes("bearer", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")
                        .description("Token of POST /sessions or POST /tenants/{tenant}/staff-sessions"))
                .addSecuritySchemes("cookie", new SecurityScheme().type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.COOKIE).name(Credentials.COOKIE)
                        .description("Set at sign-in; changes then need X-Requested-With or an Origin of this site"))
                .addSecuritySchemes(ClientContract.SCHEME, ClientContract.scheme());
        converters.readAll(Problem.class).forEach(components::addSchemas);
        return new OpenAPI()
                .info(new Info().title("杏林 · 医师电子化注册").version("1.0")
                        .description("Electronic registration of doctors; version 1, changed only by additions. Errors are application/problem+json (RFC 9457) "
                                + "in the language of Accept-Language, Chinese if none is asked for.")
                        .license(new License().name("Apache-2.0")
                                .url("https://www.apache.org/licenses/LICENSE-2.0")))
                .servers(List.of(new Server().url("/api")))
                .components(components);
    }

    private static void complete(OpenAPI document, List<Class<?>> resources) {
        for (Class<?> resource : resources) {
            for (Method method : resource.getMethods()) {
                Admits admits = method.getAnnotation(Admits.class);
                if (admits != null) {
                    complete(operation(document, method), method, admits);
                }
            }
        }
    }

    private static Operation operation(OpenAPI document, Method method) {
        return document.getPaths().values().stream().map(PathItem::readOperations).flatMap(List::stream)
                .filter(operation -> operation.getOperationId().equals(method.getName()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not described: " + method));
    }

    private static void complete(Operation operation, Method method, Admits admits) {
        boolean open = List.of(admits.value()).contains(Audience.PUBLIC);
        if (open) {
            operation.security(ClientContract.orNobody(method));
        } else {
            operation.security(List.of(new SecurityRequirement().addList("bearer"),
                    new SecurityRequirement().addList("cookie")));
            String audiences = Arrays.stream(admits.value()).map(Enum::name).collect(Collectors.joining(", "));
            operation.description(Stream.of(operation.getDescription(), "Admits: " + audiences + ".")
                    .filter(text -> text != null && !text.isBlank()).collect(Collectors.joining(" ")));
        }
        operation.addExtension("x-admits", Arrays.stream(admits.value()).map(Enum::name).toList());
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().setRequired(true);
        }
        ClientContract.complete(operation, method, open);
        ApiResponses responses = operation.getResponses();
        ApiResponse standard = responses.remove("default");
        if (standard != null) {
            responses.addApiResponse("200", standard);
        }
        responses.values().forEach(response -> response.description("成功。Done"));
        for (int status : failures(operation, method, open)) {
            if (!responses.containsKey(Integer.toString(status)) || responses.get(Integer.toString(status)).getContent() == null) {
                responses.addApiResponse(Integer.toString(status), problem(status));
            }
        }
    }

    private static Set<Integer> failures(Operation operation, Method method, boolean open) {
        Set<Integer> statuses = new TreeSet<>(Set.of(500, 503));
        operation.getResponses().keySet().stream().filter(status -> status.startsWith("4")).map(Integer::valueOf).forEach(statuses::add);
        boolean parameters = operation.getParameters() != null && !operation.getParameters().isEmpty();
        if (parameters) {
            statuses.addAll(Set.of(400, 404));
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(Set.of(400, 413, 415, 422));
        }
        if (!open) {
            statuses.addAll(Set.of(401, 403));
        }
        if (method.isAnnotationPresent(javax.ws.rs.POST.class)) {
            statuses.addAll(Set.of(409, 422));
        }
        if (method.isAnnotationPresent(Limited.class)) {
            statuses.addAll(Set.of(422, 429));
        }
        if (method.isAnnotationPresent(ForClients.class)) {
            statuses.addAll(Set.of(401, 403, 429));
        }
        if (statuses.stream().noneMatch(status -> status < 500)) {
            statuses.add(406);
        }
        return statuses;
    }

    private static ApiResponse problem(int status) {
        ApiResponse response = new ApiResponse()
                .description(javax.ws.rs.core.Response.Status.fromStatusCode(status) == null ? "Refused by rule"
                        : javax.ws.rs.core.Response.Status.fromStatusCode(status).getReasonPhrase())
                .content(new Content().addMediaType(Problem.MEDIA_TYPE,
                        new MediaType().schema(new Schema<>().$ref(PROBLEM_REF))));
        if (status == 429 || status == 503) {
            response.addHeaderObject("Retry-After",
                    new Header().description("Seconds to wait").schema(new IntegerSchema()));
        }
        return response;
    }

    /** Returns every operation id, in order. */
    public static List<String> operations(OpenAPI document) {
        return document.getPaths().values().stream().flatMap(path -> path.readOperations().stream())
                .map(Operation::getOperationId).sorted(Comparator.naturalOrder()).toList();
    }
}
