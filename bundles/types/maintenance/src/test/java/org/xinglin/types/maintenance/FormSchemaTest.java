package org.xinglin.types.maintenance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.testkit.FormContract;

@DisplayName("the form of 信息维护 (R-REG-231: name, gender, birth date, major and ID cannot be given)")
class FormSchemaTest extends FormContract {

    FormSchemaTest() {
        super(new MaintenanceType(), "{'registrationId': 'ID', 'title': '232'}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "'photo':'ID','school':'河北医科大学','education':'20','title':'231'|true",
        "'title':'251'|false",
        "'education':'21'|false",
        "'photo':'photo.jpg'|false",
        "'name':'王甲'|false",
        "'gender':'1'|false",
        "'birthDate':'1980-01-15'|false",
        "'major':'临床医学'|false",
    })
    void takes_the_values_that_the_rules_name_and_no_others(String members, boolean taken) {
        assertEquals(taken, takes(members), members);
    }
}
