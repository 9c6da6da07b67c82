package org.xinglin.types.militaryin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.testkit.FormContract;

@DisplayName("the form of 军队变更入 (R-REG-91, R-REG-94)")
class FormSchemaTest extends FormContract {

    FormSchemaTest() {
        super(new MilitaryInType(), "{'institutionId':'ID','qualificationId':'ID','category':'10','scopes':['11'],'militaryUnit':'某部队医院',"
            + "'militaryCertificate':'ID','militaryProof':'ID','placementProof':'ID','photo':'ID'}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "'employmentProof':'聘字〔2025〕3号','proofs':['ID']|true",
        "'militaryProof':'proof.pdf'|false",
        "'militaryUnit':' '|false",
        "'residency':true|false",
    })
    void takes_the_values_that_the_rules_name_and_no_others(String members, boolean taken) {
        assertEquals(taken, takes(members), members);
    }
}
