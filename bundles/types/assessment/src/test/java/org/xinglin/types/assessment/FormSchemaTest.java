package org.xinglin.types.assessment;

import org.junit.jupiter.api.DisplayName;
import org.xinglin.testkit.FormContract;

@DisplayName("the form of 医师定期考核 (rulebook §2.5)")
class FormSchemaTest extends FormContract {

    FormSchemaTest() {
        super(new AssessmentType(), "{'registrationId': '00000000-0000-0007-0000-000000000001','cycleStart': '2022-03-01',"
            + "'cycleEnd': '2025-02-28','procedure': 'GENERAL','record': 'GOOD','result': 'PASSED',"
            + "'retest': false,'suspendedFrom': '2025-05-06','suspendedTo': '2025-08-05',"
            + "'assessor': '河北省医师协会'}");
    }
}
