package org.xinglin.types.replacequalification;

import org.junit.jupiter.api.DisplayName;
import org.xinglin.testkit.FormContract;

@DisplayName("the form of 更换医师资格 (R-REG-216)")
class FormSchemaTest extends FormContract {

    FormSchemaTest() {
        super(new ReplaceQualificationType(), "{'registrationId': '00000000-0000-0007-0000-000000000001',"
            + "'qualificationId': '00000000-0000-0007-0000-000000000002','numberDiffers': false,"
            + "'verification': '已向发证省份核实','proofs': ['00000000-0000-0007-0000-000000000009']}");
    }
}
