package org.xinglin.types.permitcancel;

import org.junit.jupiter.api.DisplayName;
import org.xinglin.testkit.FormContract;

@DisplayName("the form of 注销短期行医 (R-REG-209)")
class FormSchemaTest extends FormContract {

    FormSchemaTest() {
        super(new PermitCancelType(), "{'permitId': '00000000-0000-0007-0000-000000000001','cause': 'CONTRACT_ENDED',"
            + "'groundOn': '2025-05-01','statement': '合同于5月1日解除',"
            + "'proofs': ['00000000-0000-0007-0000-000000000009']}");
    }
}
