package org.xinglin.types.reissue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("the form of 证书补办 (R-REG-228: a qualification certificate is not re-issued here)")
class FormSchemaTest {

    private static final String ID = "'00000000-0000-0007-0000-000000000001'";

    private final ObjectMapper json = new ObjectMapper();
    private final String text = new ReissueType().formSchema();
    private final JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text,
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "'registrationId':ID,'why':'LOST','lossStatement':'河北日报2025-05-01'|true",
        "'registrationId':ID,'why':'DAMAGED','originalHandedIn':true,'proofs':[ID]|true",
        "'registrationId':ID,'why':'STOLEN'|false",
        "'qualificationId':ID,'why':'LOST','lossStatement':'河北日报2025-05-01'|false",
        "'registrationId':ID|false",
        "'registrationId':ID,'why':'LOST','lossStatement':' '|false",
        "'registrationId':ID,'why':'LOST','practiceCode':'x'|false",
    })
    void takes_what_the_rules_name_and_nothing_else(String fields, boolean valid) throws Exception {
        String form = "{" + fields.replace("ID", ID).replace('\'', '"') + "}";
        assertEquals(valid, schema.validate(json.readTree(form)).isEmpty(), form);
    }

    @Test
    void every_field_and_every_word_offered_has_a_title_in_two_languages() throws Exception {
        JsonNode root = json.readTree(text);
        assertTrue(root.hasNonNull("title") && root.hasNonNull("x-title-en"));
        root.path("properties").properties().forEach(field -> {
            JsonNode is = field.getValue();
            assertTrue(is.hasNonNull("title") && is.hasNonNull("x-title-en"), field.getKey());
            is.path("enum").forEach(word -> assertTrue(is.has("x-options")
                    || is.path("x-labels").path(word.asText()).size() == 2, field.getKey() + ": " + word));
        });
    }
}
