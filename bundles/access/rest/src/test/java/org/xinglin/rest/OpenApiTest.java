package org.xinglin.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.ws.rs.HttpMethod;
import org.junit.jupiter.api.Test;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.ForClients;
import org.xinglin.rest.wire.OpenApiDocument;
import org.xinglin.rest.wire.WireJson;

/** The description covers what the server does, every operation of it. */
class OpenApiTest {

    private static final List<Class<?>> RESOURCES = RestServer.resources(new Services(), null, WireJson.mapper()).stream()
            .<Class<?>>map(Object::getClass).toList();
    private static final OpenAPI DOCUMENT = OpenApiDocument.of(RESOURCES, WireJson.mapper());

    private static List<Method> methods() {
        List<Method> methods = new ArrayList<>();
        for (Class<?> resource : RESOURCES) {
            Arrays.stream(resource.getMethods()).filter(OpenApiTest::serves).forEach(methods::add);
        }
        return methods;
    }

    private static boolean serves(Method method) {
        return Arrays.stream(method.getAnnotations()).map(Annotation::annotationType)
                .anyMatch(type -> type.isAnnotationPresent(HttpMethod.class));
    }

    @Test
    void every_resource_method_says_whom_it_admits() {
        assertTrue(methods().size() >= 35, "found " + methods().size());
        for (Method method : methods()) {
            assertTrue(method.isAnnotationPresent(Admits.class), method.toString());
        }
    }

    @Test
    void every_resource_method_is_described_once_with_summary_and_problems() {
        List<String> described = OpenApiDocument.operations(DOCUMENT);
        assertEquals(methods().stream().map(Method::getName).sorted().toList(), described);
        DOCUMENT.getPaths().forEach((path, item) -> item.readOperations().forEach(operation -> {
            assertFalse(operation.getSummary() == null || operation.getSummary().isBlank(), path);
            assertTrue(operation.getResponses().containsKey("500"), path);
            assertTrue(operation.getResponses().keySet().stream().anyMatch(status -> status.startsWith("2")), path);
            operation.getResponses().forEach((status, response) ->
                    assertFalse(response.getDescription().isBlank(), path + " " + status));
        }));
    }

    @Test
    void parameters_are_those_of_the_address_and_never_the_caller() {
        DOCUMENT.getPaths().forEach((path, item) -> item.readOperations().forEach(operation -> {
            long inPath = path.chars().filter(c -> c == '{').count();
            long described = operation.getParameters() == null ? 0 : operation.getParameters().stream()
                    .filter(parameter -> "path".equals(parameter.getIn())).count();
            assertEquals(inPath, described, path);
            if (operation.getRequestBody() != null) {
                assertFalse(operation.getRequestBody().getContent().containsKey("*/*"), path + " has a body by mistake");
            }
        }));
        assertFalse(DOCUMENT.getComponents().getSchemas().containsKey("Caller"));
        assertFalse(DOCUMENT.getComponents().getSchemas().containsKey("TenantId"));
    }

    @Test
    void what_is_closed_asks_for_a_session() {
        for (Method method : methods()) {
            boolean open = List.of(method.getAnnotation(Admits.class).value()).contains(Audience.PUBLIC);
            Operation operation = DOCUMENT.getPaths().values().stream().flatMap(p -> p.readOperations().stream())
                    .filter(o -> o.getOperationId().equals(method.getName())).findFirst().orElseThrow();
            boolean clients = method.isAnnotationPresent(ForClients.class);
            assertEquals(open, operation.getSecurity().isEmpty() || operation.getSecurity().get(0).isEmpty(), method.toString());
            assertEquals(!open || clients || method.getName().equals("issueToken"), operation.getResponses().containsKey("401"),
                    method.toString());
            assertEquals(clients, operation.getSecurity().stream().anyMatch(it -> it.containsKey("client")), method.toString());
        }
    }

    @Test
    void what_clients_may_says_by_which_scope_and_every_scope_opens_something() {
        Set<String> used = new TreeSet<>();
        DOCUMENT.getPaths().values().stream().flatMap(p -> p.readOperations().stream())
                .flatMap(operation -> operation.getSecurity().stream())
                .filter(it -> it.containsKey("client")).forEach(it -> used.addAll(it.get("client")));
        Set<String> described = DOCUMENT.getComponents().getSecuritySchemes().get("client").getFlows().getClientCredentials().getScopes().keySet();
        assertTrue(described.containsAll(used));
        assertTrue(used.containsAll(List.of("doctors:verify", "doctors:read", "applications:read", "applications:confirm",
                "applications:submit", "activation-codes", "departments")), used.toString());
    }

    @Test
    void every_post_takes_a_key_but_those_that_give_sessions_and_tokens_or_take_files() {
        List<String> without = methods().stream().filter(method -> method.isAnnotationPresent(javax.ws.rs.POST.class))
                .map(Method::getName)
                .filter(name -> operation(name).getParameters() == null || operation(name).getParameters().stream()
                        .noneMatch(parameter -> "Idempotency-Key".equals(parameter.getName())))
                .sorted().toList();
        assertEquals(List.of("issueToken", "signIn", "signInFirst", "signInStaff", "uploadAttachment"), without);
    }

    private static Operation operation(String id) {
        return DOCUMENT.getPaths().values().stream().flatMap(p -> p.readOperations().stream())
                .filter(o -> o.getOperationId().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void public_record_has_the_nine_official_names() {
        Schema<?> doctor = DOCUMENT.getComponents().getSchemas().get("PublicDoctor");
        assertEquals(List.of("姓名", "性别", "医师级别", "执业类别", "证书编码", "执业地点", "执业机构", "执业范围", "发证机关"),
                doctor.getProperties().values().stream().map(each -> ((Schema<?>) each).getTitle()).toList());
        assertEquals(9, doctor.getRequired().size());
    }

    @Test
    void public_institution_has_the_eight_official_names() {
        Schema<?> institution = DOCUMENT.getComponents().getSchemas().get("PublicInstitution");
        assertEquals(List.of("机构名称", "地址", "诊疗科目", "法定代表人", "主要负责人", "登记号", "医疗机构执业许可证有效期限", "审批机关"),
                institution.getProperties().values().stream().map(each -> ((Schema<?>) each).getTitle()).toList());
        assertEquals(8, institution.getRequired().size());
    }

    @Test
    void it_is_served_as_json_and_yaml_with_no_reference_open() throws Exception {
        try (World world = new World(0)) {
            JsonNode served = new ObjectMapper().readTree(world.get("/openapi.json").body());
            assertEquals("3.0.1", served.get("openapi").asText());
            for (JsonNode reference : served.findValues("$ref")) {
                assertFalse(served.at(reference.asText().substring(1)).isMissingNode(), reference.asText());
            }
            assertTrue(world.get("/openapi.yaml").body().startsWith("openapi: 3.0.1"));
            for (Map.Entry<String, JsonNode> schema : served.at("/components/schemas").properties()) {
                assertFalse(schema.getKey().endsWith("View"), schema.getKey());
            }
        }
    }
}
