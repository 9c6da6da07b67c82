package org.xinglin.types.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.testkit.FormContract;

@DisplayName("the form of 注册 (R-REG-63, R-REG-64, R-REG-71, R-REG-72, R-REG-187)")
class FormSchemaTest extends FormContract {

    FormSchemaTest() {
        super(new RegistrationType(), "{'institutionId':'ID','qualificationId':'ID','category':'10','scopes':['11'],'employmentProof':'聘字〔2025〕3号'}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "'title':'233','education':'20','school':'山西医科大学'|true",
        "'title':'251'|false",
        "'lateTraining':{'body':'某医院','assessedOn':'2025-04-10'}|true",
        "'lateTraining':{'body':'某医院','assessedOn':'10.4.2025'}|false",
        "'lateTraining':{'body':'某医院','assessedOn':'2025-02-30'}|false",
        "'lateTraining':{'body':'某医院'}|false",
        "'photo':'ID'|true",
        "'photo':'photo.jpg'|false",
        "'proofs':['ID']|true",
        "'proofs':['contract.pdf']|false",
        "'employmentProof':' '|false",
        "'residency':true,'scopes':[]|true",
        "'skills':'针刺：颈肩腰腿痛','scopes':['90']|true",
        "'consentProof':'ID'|true",
        "'groundGoneProof':'ID'|true",
        "'acknowledgeMismatch':true|true",
        "'acknowledgeMismatch':'yes'|false",
    })
    void takes_the_values_that_the_rules_name_and_no_others(String members, boolean taken) {
        assertEquals(taken, takes(members), members);
    }
}
