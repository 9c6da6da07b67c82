package org.xinglin.applications;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.xinglin.api.application.Attachment;
import org.xinglin.api.business.Form;
import org.xinglin.store.Json;

/**
 * Finds where a form names attachments: in texts whose schema says {@code "x-attachment": "PHOTO"} or {@code "DOCUMENT"}, at any depth,
 * in lists, and behind {@code $ref}, {@code allOf} and their like. Pure.
 */
final class AttachmentFields {

    /** The keyword. */
    static final String KEYWORD = "x-attachment";

    private static final int DEEPEST = 40;
    private static final List<String> ALTERNATIVES = List.of("allOf", "anyOf", "oneOf");
    private static final List<String> BRANCHES = List.of("if", "then", "else");

    private final JsonNode root;
    private final Set<Named> found = new LinkedHashSet<>();

    private AttachmentFields(JsonNode root) {
        this.root = root;
    }

    /**
     * Is an attachment that a form names.
     *
     * @param field JSON pointer into the form
     */
    record Named(String field, Attachment.Kind kind, UUID id) {
    }

    /**
     * Lists what a form names, in the order of its schema. Texts that are no UUID are left to the schema's own check.
     *
     * @throws IllegalArgumentException if the schema names a kind that does not exist
     */
    static List<Named> of(String schema, Form form) {
        JsonNode root = Json.read(schema, JsonNode.class);
        AttachmentFields fields = new AttachmentFields(root);
        fields.visit(root, form.values(), "", 0);
        return new ArrayList<>(fields.found);
    }

    private void visit(JsonNode schema, Object value, String at, int depth) {
        if (schema == null || !schema.isObject() || value == null || depth > DEEPEST) {
            return;
        }
        if (schema.path("$ref").asText().startsWith("#")) {
            visit(root.at(schema.get("$ref").asText().substring(1)), value, at, depth + 1);
        }
        if (schema.has(KEYWORD) && value instanceof String text) {
            name(schema.get(KEYWORD).asText(), text, at);
        }
        ALTERNATIVES.forEach(each -> schema.path(each).forEach(one -> visit(one, value, at, depth + 1)));
        BRANCHES.forEach(each -> visit(schema.get(each), value, at, depth + 1));
        schema.path("dependentSchemas").forEach(one -> visit(one, value, at, depth + 1));
        if (value instanceof Map<?, ?> members) {
            schema.path("properties").fields().forEachRemaining(
                    property -> visit(property.getValue(), members.get(property.getKey()), at + "/" + escaped(property.getKey()),
                            depth + 1));
        } else if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                JsonNode place = schema.path("prefixItems").path(i);
                visit(place.isMissingNode() ? schema.get("items") : place, items.get(i), at + "/" + i, depth + 1);
            }
        }
    }

    private void name(String kind, String text, String at) {
        Attachment.Kind meant = Stream.of(Attachment.Kind.values()).filter(each -> each.name().equals(kind)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("schema, " + at + ": no kind of attachment is called " + kind));
        try {
            found.add(new Named(at, meant, UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return;
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
