package org.xinglin.types.departureundo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.testkit.FormContract;

@DisplayName("the form of 撤销注册备案")
class FormSchemaTest extends FormContract {

    FormSchemaTest() {
        super(new DepartureUndoType(), "{'registrationId': 'ID'}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "'instrument':'冀卫撤〔2025〕1号','proofs':['ID']|true",
        "'registrationId':'x'|false",
        "'filings':true|false",
    })
    void takes_the_values_that_the_rules_name_and_no_others(String members, boolean taken) {
        assertEquals(taken, takes(members), members);
    }
}
