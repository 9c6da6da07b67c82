package org.xinglin.types.maintenance;

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

@DisplayName("the form of 信息维护 (R-REG-231: name, gender, birth date, major and ID cannot be given)")
class FormSchemaTest {

    private static final String ID = "'00000000-0000-0007-0000-000000000001'";

    private final ObjectMapper json = new ObjectMapper();
    private final String text = new MaintenanceType().formSchema();
    private final JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text,
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "'registrationId':ID,'title':'232'|true",
        "'registrationId':ID,'photo':ID,'school':'河北医科大学','education':'20','title':'231'|true",
        "'registrationId':ID,'title':'251'|false",
        "'registrationId':ID,'education':'21'|false",
        "'registrationId':ID,'photo':'photo.jpg'|false",
        "'registrationId':ID,'name':'王甲'|false",
        "'registrationId':ID,'gender':'1'|false",
        "'registrationId':ID,'birthDate':'1980-01-15'|false",
        "'registrationId':ID,'major':'临床医学'|false",
        "'title':'232'|false",
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
