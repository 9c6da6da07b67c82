package org.xinglin.testkit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.xinglin.api.business.BusinessType;

/**
 * Is what every business type's form keeps to: a test of a type extends it with the type and one whole form, in JSON with single
 * quotes.
 */
public abstract class FormContract {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String text;
    private final String whole;
    private final JsonSchema schema;

    /** Takes the type and a form of which nothing is missing. */
    protected FormContract(BusinessType type, String whole) {
        this.text = type.formSchema();
        this.whole = whole;
        this.schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text,
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    }

    @Test
    void takes_what_the_rules_name_and_nothing_else() {
        assertTrue(schema.validate(whole()).isEmpty(), () -> schema.validate(whole()).toString());
        assertFalse(schema.validate(whole().put("idNo", "x")).isEmpty());
    }

    @Test
    void asks_for_what_is_needed() throws IOException {
        for (JsonNode field : JSON.readTree(text).get("required")) {
            ObjectNode form = whole();
            form.remove(field.asText());
            assertFalse(schema.validate(form).isEmpty(), field.asText());
        }
    }

    @Test
    void every_field_has_a_title_in_two_languages_and_every_choice_labels() throws IOException {
        titled(JSON.readTree(text), "");
    }

    private static void titled(JsonNode at, String where) {
        assertTrue(at.hasNonNull("title") && at.hasNonNull("x-title-en"), where);
        if (at.has("enum") && !at.has("x-options")) {
            at.get("enum").forEach(value -> assertTrue(at.path("x-labels").path(value.asText()).size() == 2, where));
        }
        at.path("properties").properties().forEach(e -> titled(e.getValue(), where + "/" + e.getKey()));
    }

    private ObjectNode whole() {
        try {
            return (ObjectNode) JSON.readTree(whole.replace('\'', '"'));
        } catch (IOException malformed) {
            throw new IllegalStateException(malformed);
        }
    }
}
