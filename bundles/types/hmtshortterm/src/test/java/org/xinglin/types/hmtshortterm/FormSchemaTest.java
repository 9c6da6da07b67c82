package org.xinglin.types.hmtshortterm;

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

@DisplayName("the form of 港澳台医师内地短期行医 (R-REG-206)")
class FormSchemaTest {

    private static final String WHOLE = "{'permitKind': 'MACAU','institutionId': '00000000-0000-0007-0000-000000000001',"
            + "'otherInstitutionIds': [],'legalPerson': true,'category': '20','scope': '31',"
            + "'validFrom': '2025-06-01','validTo': '2028-05-31','licensedSince': '2019-01-01',"
            + "'applicationForm': '00000000-0000-0007-0000-000000000009',"
            + "'identityProof': '00000000-0000-0007-0000-000000000009',"
            + "'photo': '00000000-0000-0007-0000-000000000009','photoTakenOn': '2025-04-01',"
            + "'diploma': '00000000-0000-0007-0000-000000000009',"
            + "'licence': '00000000-0000-0007-0000-000000000009',"
            + "'healthCertificate': '00000000-0000-0007-0000-000000000009',"
            + "'healthCertificateOn': '2025-04-01',"
            + "'noCriminalRecord': '00000000-0000-0007-0000-000000000009',"
            + "'agreement': '00000000-0000-0007-0000-000000000009',"
            + "'proofs': ['00000000-0000-0007-0000-000000000009']}";

    private final ObjectMapper json = new ObjectMapper();
    private final String text = new HmtShortTermType().formSchema();
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
