package org.xinglin.types.departure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.testkit.FormContract;

@DisplayName("the form of 注册备案")
class FormSchemaTest extends FormContract {

    FormSchemaTest() {
        super(new DepartureType(), "{'registrationId': 'ID', 'cause': 'retired', 'formalitiesOn': '2025-05-01'}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "'cause':'other','otherCause':'援外','proofs':['ID']|true",
        "'cause':'退休'|false",
        "'formalitiesOn':'1.5.2025'|false",
        "'institutionId':'ID'|false",
    })
    void takes_the_values_that_the_rules_name_and_no_others(String members, boolean taken) {
        assertEquals(taken, takes(members), members);
    }
}
