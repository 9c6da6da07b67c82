package org.xinglin.types.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.testkit.FormContract;

@DisplayName("the form of 助理医师升执业医师 (R-REG-80)")
class FormSchemaTest extends FormContract {

    FormSchemaTest() {
        super(new UpgradeType(), "{'registrationId':'ID','qualificationId':'ID'}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "'institutionId':'ID','category':'10','scopes':['11']|true",
        "'photo':'ID','proofs':['ID'],'title':'233'|true",
        "'photo':'photo.jpg'|false",
        "'scopes':'11'|false",
        "'practiceCode':'x'|false",
    })
    void takes_the_values_that_the_rules_name_and_no_others(String members, boolean taken) {
        assertEquals(taken, takes(members), members);
    }
}
