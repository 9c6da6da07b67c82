package org.xinglin.applications;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.xinglin.api.Finding;
import org.xinglin.api.business.Form;

/** Checks forms against the JSON Schema (2020-12) of their business type and says in two languages what is wrong where. */
final class FormCheck {

    private static final int SCHEMAS_KEPT = 64;

    /** JSON Schema 2020-12 and the members that only pages read (see {@code BusinessType.formSchema}). */
    private static final JsonSchemaFactory SCHEMAS = schemas();

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Compiled> compiled = new ConcurrentHashMap<>();

    private record Compiled(JsonSchema zh, JsonSchema en) {
    }

    /** Returns what is wrong with a form; nothing if it is as the schema says. */
    List<Finding> check(String schema, Form form) {
        if (compiled.size() > SCHEMAS_KEPT) {
            compiled.clear();
        }
        Compiled both = compiled.computeIfAbsent(schema,
                text -> new Compiled(compile(text, Locale.SIMPLIFIED_CHINESE), compile(text, Locale.ENGLISH)));
        JsonNode values = json.valueToTree(form.values());
        List<ValidationMessage> zh = new ArrayList<>(both.zh.validate(values));
        List<ValidationMessage> en = new ArrayList<>(both.en.validate(values));
        return IntStream.range(0, zh.size()).mapToObj(i -> Finding.of(
                "form-" + zh.get(i).getType().toLowerCase(Locale.ROOT), "form-schema", pointer(zh.get(i)),
                zh.get(i).getError(), en.get(i).getError())).toList();
    }

    private static String pointer(ValidationMessage message) {
        String at = message.getInstanceLocation().toString();
        return message.getProperty() == null ? at : at + "/" + message.getProperty();
    }

    private static JsonSchema compile(String schema, Locale locale) {
        return SCHEMAS.getSchema(schema,
                SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).formatAssertionsEnabled(true).locale(locale)
                        .build());
    }

    private static JsonSchemaFactory schemas() {
        JsonMetaSchema pages = JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                .keyword(new NonValidationKeyword("x-title-en")).keyword(new NonValidationKeyword("x-options"))
                .keyword(new NonValidationKeyword("x-labels")).keyword(new NonValidationKeyword(AttachmentFields.KEYWORD)).build();
        return JsonSchemaFactory.builder(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012))
                .metaSchema(pages).build();
    }
}
