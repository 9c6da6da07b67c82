package org.xinglin.types.legacyentry;

import org.junit.jupiter.api.DisplayName;
import org.xinglin.testkit.FormContract;

@DisplayName("the form of 补录医师资格 (R-REG-195)")
class FormSchemaTest extends FormContract {

    FormSchemaTest() {
        super(new LegacyEntryType(), "{'origin': 'LEGACY','level': '1','category': '10','awardedOn': '1995-06-01',"
            + "'education': '20','school': '河北医学院','major': '临床医学','document': '冀卫职字〔1995〕12号',"
            + "'proofs': ['00000000-0000-0007-0000-000000000009']}");
    }
}
