package org.xinglin.types.registration;

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

@DisplayName("the form of 注册 (R-REG-63, R-REG-64, R-REG-71, R-REG-72, R-REG-187)")
class FormSchemaTest {

    private static final String WHOLE = "{'institutionId':'00000000-0000-0007-0000-000000000001',"
            + "'qualificationId':'00000000-0000-0001-0000-00000000000a','category':'10','scopes':['11'],"
            + "'employmentProof':'聘字〔2025〕3号'%s}";

    private final ObjectMapper json = new ObjectMapper();
    private final JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(
            new RegistrationType().formSchema(), SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "|true",
        ",'title':'233','education':'20','school':'山西医科大学'|true",
        ",'title':'251'|false",
        ",'lateTraining':{'body':'某医院','assessedOn':'2025-04-10'}|true",
        ",'lateTraining':{'body':'某医院','assessedOn':'10.4.2025'}|false",
        ",'lateTraining':{'body':'某医院','assessedOn':'2025-02-30'}|false",
        ",'lateTraining':{'body':'某医院'}|false",
        ",'photo':'00000000-0000-0007-0000-000000000002'|true",
        ",'photo':'photo.jpg'|false",
        ",'proofs':['00000000-0000-0007-0000-000000000002']|true",
        ",'proofs':['contract.pdf']|false",
        ",'employmentProof':' '|false",
        ",'residency':true,'scopes':[]|true",
        ",'skills':'针刺：颈肩腰腿痛','scopes':['90']|true",
        ",'consentProof':'00000000-0000-0007-0000-000000000002'|true",
        ",'groundGoneProof':'00000000-0000-0007-0000-000000000002'|true",
        ",'acknowledgeMismatch':true|true",
        ",'acknowledgeMismatch':'yes'|false",
        ",'idNo':'x'|false",
    })
    void takes_what_the_rules_name_and_nothing_else(String more, boolean valid) throws Exception {
        String form = WHOLE.formatted(more == null ? "" : more).replace('\'', '"');
        assertEquals(valid, schema.validate(json.readTree(form)).isEmpty(), form);
    }

    @ParameterizedTest
    @CsvSource({"institutionId", "qualificationId", "category", "scopes"})
    void asks_for_what_is_needed(String field) throws Exception {
        ObjectNode form =
                (ObjectNode) json.readTree(WHOLE.formatted("").replace('\'', '"'));
        form.remove(field);
        assertFalse(schema.validate(form).isEmpty());
    }

    @Test
    void every_field_has_a_title_in_two_languages() throws Exception {
        titled(json.readTree(new RegistrationType().formSchema()), "");
    }

    private static void titled(JsonNode schema, String at) {
        assertTrue(schema.hasNonNull("title") && schema.hasNonNull("x-title-en"), at);
        schema.path("properties").properties().forEach(e -> titled(e.getValue(), at + "/" + e.getKey()));
    }
}
