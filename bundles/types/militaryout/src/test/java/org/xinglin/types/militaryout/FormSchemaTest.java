package org.xinglin.types.militaryout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("the form of 变更到军队 (R-REG-102, R-REG-104)")
class FormSchemaTest {

    private static final String ID = "00000000-0000-0007-0000-000000000001";
    private static final String WHOLE = "{'registrationId':'ID','receivingUnit':'某部队医院','approvalProof':'ID','acknowledgeEnd':true%s}";

    private final ObjectMapper json = new ObjectMapper();
    private final JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(
            new MilitaryOutType().formSchema(), SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "|true",
        ",'proofs':['ID']|true",
        ",'approvalProof':'order.pdf'|false",
        ",'receivingUnit':' '|false",
        ",'institutionId':'ID'|false",
    })
    void takes_what_the_rules_name_and_nothing_else(String more, boolean valid) throws Exception {
        assertEquals(valid, schema.validate(form(more == null ? "" : more)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"registrationId", "receivingUnit", "approvalProof", "acknowledgeEnd"})
    void asks_for_what_is_needed(String field) throws Exception {
        ObjectNode form = form("");
        form.remove(field);
        assertFalse(schema.validate(form).isEmpty());
    }

    @Test
    void every_field_has_a_title_in_two_languages() throws Exception {
        titled(json.readTree(new MilitaryOutType().formSchema()), "");
    }

    private ObjectNode form(String more) throws Exception {
        return (ObjectNode) json.readTree(WHOLE.formatted(more).replace("ID", ID).replace('\'', '"'));
    }

    private static void titled(JsonNode schema, String at) {
        assertTrue(schema.hasNonNull("title") && schema.hasNonNull("x-title-en"), at);
        schema.path("properties").properties().forEach(e -> titled(e.getValue(), at + "/" + e.getKey()));
    }
}
