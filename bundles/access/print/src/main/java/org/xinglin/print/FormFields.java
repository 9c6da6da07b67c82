package org.xinglin.print;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.xinglin.api.application.Application;

/** Reads what was filled into a form with the eyes of its schema: titles, options and labels in Chinese, in the schema's order. */
final class FormFields {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A field that was filled in, with its title. */
    record Field(String name, String title, String text) {
    }

    private final JsonNode schema;
    private final JsonNode values;
    private final Names names;

    private FormFields(JsonNode schema, JsonNode values, Names names) {
        this.schema = schema;
        this.values = values;
        this.names = names;
    }

    /** Reads an application's form. */
    static FormFields of(Application application, String schema, Names names) {
        try {
            return new FormFields(JSON.readTree(schema), JSON.valueToTree(application.form().values()), names);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the form schema of " + application.type() + " is not JSON", broken);
        }
    }

    /** Returns the title of the form. */
    String title() {
        return schema.path("title").asText();
    }

    /** Returns the words of a field; empty if it was left out. */
    String text(String name) {
        JsonNode value = values.path(name);
        return value.isMissingNode() ? "" : words(schema.path("properties").path(name), value);
    }

    /** Returns the content of the field that holds the photo; empty if there is no such field or nothing in it. */
    Optional<JsonNode> photo() {
        return fields().filter(field -> is(field.getValue(), "PHOTO")).map(field -> values.get(field.getKey()))
                .filter(value -> value != null).findFirst();
    }

    /** Says whether the form has a place for a photo. */
    boolean hasPhoto() {
        return fields().anyMatch(field -> is(field.getValue(), "PHOTO"));
    }

    /** Returns what was filled in, without attachments and without these fields. */
    List<Field> others(Collection<String> shown) {
        List<Field> others = new ArrayList<>();
        fields().filter(field -> !shown.contains(field.getKey()) && values.has(field.getKey()) && !attached(field.getValue()))
                .forEach(field -> others.add(new Field(field.getKey(), field.getValue().path("title").asText(field.getKey()),
                        text(field.getKey()))));
        ordered(schema, values).filter(name -> !schema.path("properties").has(name) && !shown.contains(name))
                .forEach(name -> others.add(new Field(name, name, text(name))));
        return others;
    }

    /** Returns the names of an object's members: those of its schema in that order, then what the schema does not know. */
    private static Stream<String> ordered(JsonNode schema, JsonNode object) {
        Set<String> names = new LinkedHashSet<>();
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        names.retainAll(object.properties().stream().map(Map.Entry::getKey).toList());
        object.properties().stream().map(Map.Entry::getKey).sorted().forEach(names::add);
        return names.stream();
    }

    /** Returns how many documents are attached under each title, the photo left out. */
    Map<String, Integer> documents() {
        Map<String, Integer> documents = new LinkedHashMap<>();
        fields().filter(field -> attached(field.getValue()) && !is(field.getValue(), "PHOTO")).forEach(field -> {
            JsonNode value = values.path(field.getKey());
            int count = value.isArray() ? value.size() : value.isMissingNode() ? 0 : 1;
            if (count > 0) {
                documents.put(field.getValue().path("title").asText(field.getKey()), count);
            }
        });
        return documents;
    }

    private Stream<Map.Entry<String, JsonNode>> fields() {
        return schema.path("properties").properties().stream();
    }

    private static boolean attached(JsonNode field) {
        return field.has("x-attachment") || field.path("items").has("x-attachment");
    }

    private static boolean is(JsonNode field, String kind) {
        return field.path("x-attachment").asText().equals(kind);
    }

    private String words(JsonNode field, JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false).map(each -> words(item(field), each))
                    .collect(Collectors.joining("、"));
        }
        if (value.isObject()) {
            return ordered(field, value).map(name -> {
                JsonNode inner = field.path("properties").path(name);
                return inner.path("title").asText(name) + "：" + words(inner, value.get(name));
            }).collect(Collectors.joining("；"));
        }
        if (value.isBoolean()) {
            return value.asBoolean() ? "是" : "否";
        }
        return Wording.masked(label(field, value.asText()));
    }

    /** Returns the schema of an array's elements, which are offered and labelled as the array is. */
    private static JsonNode item(JsonNode array) {
        JsonNode item = array.path("items");
        if (item.isObject() && !item.has("x-options") && !item.has("x-labels")) {
            ObjectNode own = item.deepCopy();
            List.of("x-options", "x-labels").forEach(key -> {
                if (array.has(key)) {
                    own.set(key, array.get(key));
                }
            });
            return own;
        }
        return item;
    }

    private String label(JsonNode field, String code) {
        JsonNode labels = field.path("x-labels").path(code);
        if (labels.isArray()) {
            return labels.path(0).asText(code);
        }
        for (JsonNode choice : field.path("oneOf")) {
            if (choice.path("const").asText().equals(code)) {
                return choice.path("title").asText(code);
            }
        }
        return field.has("x-options") ? names.of(field.get("x-options").asText(), code)
                : field.path("format").asText().equals("date") ? names.day(code) : code;
    }
}
