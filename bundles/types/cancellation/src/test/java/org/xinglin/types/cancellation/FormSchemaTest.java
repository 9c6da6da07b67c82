package org.xinglin.types.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.testkit.FormContract;

@DisplayName("the form of 注销")
class FormSchemaTest extends FormContract {

    FormSchemaTest() {
        super(new CancellationType(), "{'registrationId': 'ID', 'reasonNo': '10'}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "'reasonNo':'11','instrument':'国卫函〔2025〕1号','evidence':['ID']|true",
        "'reasonNo':'1','declaredMissing':true|true",
        "'reasonNo':'2','sentenceEndsOn':'2027-01-31','courtBanUntil':'2030-12-31'|true",
        "'reasonNo':'6','interruptedSince':'2023-05-06','practisesNowhere':true|true",
        "'reasonNo':'12'|false",
        "'reasonNo':'0'|false",
        "'reasonNo':'2','sentenceEndsOn':'2027-02-29'|false",
    })
    void takes_the_values_that_the_rules_name_and_no_others(String members, boolean taken) {
        assertEquals(taken, takes(members), members);
    }
}
