package org.xinglin.types.foreignshortterm;

import org.junit.jupiter.api.DisplayName;
import org.xinglin.testkit.FormContract;

@DisplayName("the form of 外国医师来华短期行医 (R-REG-213)")
class FormSchemaTest extends FormContract {

    FormSchemaTest() {
        super(new ForeignShortTermType(), "{'basis': 'INVITED','institutionId': '00000000-0000-0007-0000-000000000001',"
            + "'otherInstitutionIds': ['00000000-0000-0007-0000-000000000002'],'category': '10',"
            + "'scope': '11','validFrom': '2025-06-01','validTo': '2026-05-31',"
            + "'degree': '00000000-0000-0007-0000-000000000009',"
            + "'licence': '00000000-0000-0007-0000-000000000009','licenceAuthenticated': true,"
            + "'healthCertificate': '00000000-0000-0007-0000-000000000009',"
            + "'healthCertificateOn': '2025-04-01','invitation': '00000000-0000-0007-0000-000000000009',"
            + "'agreement': '00000000-0000-0007-0000-000000000009','agreementCovers': ['PURPOSE','ITEMS',"
            + "'PLACE','TIME','LIABILITY'],'photo': '00000000-0000-0007-0000-000000000009',"
            + "'photoTakenOn': '2025-04-01'}");
    }
}
