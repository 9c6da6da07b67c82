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
 * quotes, in which {@code 'ID'} stands for some id.
 */
public abstract class FormContract {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ID = "'00000000-0000-0007-0000-000000000001'";

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

    /** Says whether the form is taken with these members in the place of its own or beside them; {@code null} leaves one out. */
    protected boolean takes(String members) {
        ObjectNode form = whole();
        read("{" + (members == null ? "" : members) + "}").properties().forEach(member -> {
            if (member.getValue().isNull()) {
                form.remove(member.getKey());
            } else {
                form.set(member.getKey(), member.getValue());
            }
        });
        return schema.validate(form).isEmpty();
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
        return read(whole);
    }

    private static ObjectNode read(String form) {
        try {
            return (ObjectNode) JSON.readTree(form.replace("'ID'", ID).replace('\'', '"'));
        } catch (IOException malformed) {
            throw new IllegalStateException(malformed);
        }
    }
}
