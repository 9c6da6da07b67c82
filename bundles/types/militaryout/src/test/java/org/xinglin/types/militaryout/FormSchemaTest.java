package org.xinglin.types.militaryout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.testkit.FormContract;

@DisplayName("the form of 变更到军队 (R-REG-102, R-REG-104)")
class FormSchemaTest extends FormContract {

    FormSchemaTest() {
        super(new MilitaryOutType(), "{'registrationId':'ID','receivingUnit':'某部队医院','approvalProof':'ID','acknowledgeEnd':true}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "'proofs':['ID']|true",
        "'approvalProof':'order.pdf'|false",
        "'receivingUnit':' '|false",
        "'institutionId':'ID'|false",
    })
    void takes_the_values_that_the_rules_name_and_no_others(String members, boolean taken) {
        assertEquals(taken, takes(members), members);
    }
}
