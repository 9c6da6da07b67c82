package org.xinglin.types.banlift;

import org.junit.jupiter.api.DisplayName;
import org.xinglin.testkit.FormContract;

@DisplayName("the form of 解除禁止从事医师职业 (R-REG-39)")
class FormSchemaTest extends FormContract {

    FormSchemaTest() {
        super(new BanLiftType(), "{'banId': '00000000-0000-0007-0000-000000000001','instrument': '冀卫复决〔2026〕2号',"
            + "'proofs': ['00000000-0000-0007-0000-000000000009']}");
    }
}
