package org.xinglin.types.reissue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.testkit.FormContract;

@DisplayName("the form of 证书补办 (R-REG-228: a qualification certificate is not re-issued here)")
class FormSchemaTest extends FormContract {

    FormSchemaTest() {
        super(new ReissueType(), "{'registrationId': 'ID', 'why': 'LOST', 'lossStatement': '河北日报2025-05-01'}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "'why':'DAMAGED','originalHandedIn':true,'proofs':['ID']|true",
        "'why':'STOLEN'|false",
        "'registrationId':null,'qualificationId':'ID'|false",
        "'lossStatement':' '|false",
        "'practiceCode':'x'|false",
    })
    void takes_the_values_that_the_rules_name_and_no_others(String members, boolean taken) {
        assertEquals(taken, takes(members), members);
    }
}
