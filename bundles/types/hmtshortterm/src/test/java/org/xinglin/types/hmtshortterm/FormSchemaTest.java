package org.xinglin.types.hmtshortterm;

import org.junit.jupiter.api.DisplayName;
import org.xinglin.testkit.FormContract;

@DisplayName("the form of 港澳台医师内地短期行医 (R-REG-206)")
class FormSchemaTest extends FormContract {

    FormSchemaTest() {
        super(new HmtShortTermType(), "{'permitKind': 'MACAU','institutionId': '00000000-0000-0007-0000-000000000001',"
            + "'otherInstitutionIds': [],'legalPerson': true,'category': '20','scope': '31',"
            + "'validFrom': '2025-06-01','validTo': '2028-05-31','licensedSince': '2019-01-01',"
            + "'applicationForm': '00000000-0000-0007-0000-000000000009',"
            + "'identityProof': '00000000-0000-0007-0000-000000000009',"
            + "'photo': '00000000-0000-0007-0000-000000000009','photoTakenOn': '2025-04-01',"
            + "'diploma': '00000000-0000-0007-0000-000000000009',"
            + "'licence': '00000000-0000-0007-0000-000000000009',"
            + "'healthCertificate': '00000000-0000-0007-0000-000000000009',"
            + "'healthCertificateOn': '2025-04-01',"
            + "'noCriminalRecord': '00000000-0000-0007-0000-000000000009',"
            + "'agreement': '00000000-0000-0007-0000-000000000009',"
            + "'proofs': ['00000000-0000-0007-0000-000000000009']}");
    }
}
