package org.xinglin.types.practiceban;

import org.junit.jupiter.api.DisplayName;
import org.xinglin.testkit.FormContract;

@DisplayName("the form of 禁止从事医师职业 (R-REG-39)")
class FormSchemaTest extends FormContract {

    FormSchemaTest() {
        super(new PracticeBanType(), "{'banKind': 'PRACTICE_BAN','from': '2025-05-06','to': '2030-05-05','forLife': false,"
            + "'instrument': '冀卫医罚〔2025〕1号','decidedBy': '河北省卫生健康委员会',"
            + "'proofs': ['00000000-0000-0007-0000-000000000009']}");
    }
}
