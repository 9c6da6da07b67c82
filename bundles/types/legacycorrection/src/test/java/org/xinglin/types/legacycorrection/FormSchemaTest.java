package org.xinglin.types.legacycorrection;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.testkit.FormContract;

@DisplayName("the form of 更正老人资格 (R-FEED-37)")
class FormSchemaTest extends FormContract {

    FormSchemaTest() {
        super(new LegacyCorrectionType(), "{'qualificationId': 'ID', 'items': ['SCHOOL'], 'education': '20',"
            + "'school': '河北医学院', 'major': '临床医学', 'explanation': '学校名称录入有误',"
            + "'proofs': ['00000000-0000-0007-0000-000000000009']}");
    }

    @Test
    @DisplayName("R-FEED-30: neither year nor level nor category is among what can be corrected")
    void only_what_the_rule_names_can_be_corrected() {
        assertTrue(takes("'items': ['NAME', 'GENDER', 'BIRTH_DATE', 'ID_NUMBER', 'EDUCATION', 'SCHOOL', 'MAJOR']"));
        assertFalse(takes("'items': ['YEAR']"));
        assertFalse(takes("'items': ['LEVEL']"));
        assertFalse(takes("'items': ['CATEGORY']"));
        assertFalse(takes("'items': []"));
        assertFalse(takes("'level': '1'"));
    }
}
