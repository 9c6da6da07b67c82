package org.xinglin.itests.partners;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Is the contract as it is served: every operation with whom it admits and a body that has its form. */
final class Contract {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");

    private final JsonNode document;

    private Contract(JsonNode document) {
        this.document = document;
    }

    /** Reads the contract from an installation; it is made when it is first asked for, which may take a while on a busy machine. */
    static Contract served(URI base) throws JsonProcessingException {
        return new Contract(JSON.readTree(Forms.send(HttpRequest.newBuilder(base.resolve("api/openapi.json"))
                .timeout(Duration.ofMinutes(3)).build()).body()));
    }

    /**
     * Is one operation.
     *
     * @param admits the audiences of people
     * @param scopes the scopes of clients
     * @param partners whether clients without an institution may call it, too
     * @param body a body of its form, or empty
     */
    record Operation(String id, String method, String path, Set<String> admits, Set<String> scopes, boolean partners, String mediaType,
            String body) {

        boolean open() {
            return admits.contains("PUBLIC");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** Returns all operations. */
    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    operations.add(operation(path.getKey(), method.getKey(), method.getValue()));
                }
            }
        }
        return operations;
    }

    private Operation operation(String path, String method, JsonNode described) {
        Set<String> admits = new TreeSet<>();
        described.path("x-admits").forEach(each -> admits.add(each.asText()));
        Set<String> scopes = new TreeSet<>();
        described.path("security").forEach(each -> each.path("client").forEach(scope -> scopes.add(scope.asText())));
        JsonNode content = described.path("requestBody").path("content");
        String mediaType = content.fieldNames().hasNext() ? content.fieldNames().next() : "";
        String body = mediaType.equals("application/json") ? example(content.path(mediaType).path("schema"), 0).toString() : "";
        String query = method.equals("post") && path.endsWith("/attachments") ? "?kind=DOCUMENT" : "";
        return new Operation(described.path("operationId").asText(), method.toUpperCase(java.util.Locale.ROOT), path + query, admits,
                scopes, described.path("x-partners").asBoolean(), mediaType, body);
    }

    /** Returns a value of a schema: required members only. */
    private JsonNode example(JsonNode schema, int depth) {
        if (schema.has("$ref")) {
            return example(document.at(schema.path("$ref").asText().substring(1)), depth + 1);
        }
        if (schema.path("enum").size() > 0) {
            return schema.path("enum").get(0);
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "boolean" -> JSON.getNodeFactory().booleanNode(true);
            case "integer", "number" -> JSON.getNodeFactory().numberNode(1);
            default -> JSON.getNodeFactory().textNode(text(schema.path("format").asText()));
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.createObjectNode();
        schema.path("required").forEach(name ->
                object.set(name.asText(), example(schema.path("properties").path(name.asText()), depth + 1)));
        return object;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = JSON.createArrayNode();
        return depth > 8 ? array : array.add(example(schema.path("items"), depth + 1));
    }

    private static String text(String format) {
        return switch (format) {
            case "uuid" -> UUID.nameUUIDFromBytes(new byte[] {1}).toString();
            case "date" -> "2025-01-02";
            case "date-time" -> "2025-01-02T03:04:05Z";
            default -> "x";
        };
    }
}
