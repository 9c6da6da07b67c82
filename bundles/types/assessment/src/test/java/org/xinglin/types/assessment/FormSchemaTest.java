package org.xinglin.types.assessment;

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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the form of 医师定期考核 (rulebook §2.5)")
class FormSchemaTest {

    private static final String WHOLE = "{'registrationId': '00000000-0000-0007-0000-000000000001','cycleStart': '2022-03-01',"
            + "'cycleEnd': '2025-02-28','procedure': 'GENERAL','record': 'GOOD','result': 'PASSED',"
            + "'retest': false,'suspendedFrom': '2025-05-06','suspendedTo': '2025-08-05',"
            + "'assessor': '河北省医师协会'}";

    private final ObjectMapper json = new ObjectMapper();
    private final String text = new AssessmentType().formSchema();
    private final JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text,
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());

    @Test
    void takes_what_the_rules_name_and_nothing_else() throws Exception {
        assertTrue(schema.validate(whole()).isEmpty(), () -> schema.validate(whole()).toString());
        assertFalse(schema.validate(whole().put("idNo", "x")).isEmpty());
    }

    @Test
    void asks_for_what_is_needed() throws Exception {
        for (JsonNode field : json.readTree(text).get("required")) {
            ObjectNode form = whole();
            form.remove(field.asText());
            assertFalse(schema.validate(form).isEmpty(), field.asText());
        }
    }

    @Test
    void every_field_has_a_title_in_two_languages_and_every_choice_labels() throws Exception {
        titled(json.readTree(text), "");
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
            return (ObjectNode) json.readTree(WHOLE.replace('\'', '"'));
        } catch (IOException malformed) {
            throw new IllegalStateException(malformed);
        }
    }
}
