package org.xinglin.types.hmtrecognition;

import org.junit.jupiter.api.DisplayName;
import org.xinglin.testkit.FormContract;

@DisplayName("the form of 港澳台医师内地资格认定 (R-REG-200)")
class FormSchemaTest extends FormContract {

    FormSchemaTest() {
        super(new HmtRecognitionType(), "{'region': 'HONG_KONG','category': '10','licensedSince': '1998-07-01','workplace': '玛丽医院',"
            + "'permanentResident': true,'specialistCertificate': '00000000-0000-0007-0000-000000000009',"
            + "'licence': '00000000-0000-0007-0000-000000000009',"
            + "'identityProof': '00000000-0000-0007-0000-000000000009','education': '20','school': '香港大学',"
            + "'major': '内外全科医学','proofs': ['00000000-0000-0007-0000-000000000009']}");
    }
}
