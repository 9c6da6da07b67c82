package org.xinglin.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R-REG-143: scopes covered by 诊疗科目")
class ScopeSubjectsTest {

    @ParameterizedTest(name = "{0} covers {1}: {2}")
    @CsvSource({
        "03, 11, true",
        "03.04, 11, true",
        "02, 11, true",
        "04, 11, false",
        "02, 21, true",
        "03, 21, false",
        "26, 12, true",
        "12, 31, true",
        "50, 51, true",
        "51, 54, true",
        "51.02, 54, true",
        "51.03, 54, false",
        "03, 41, true",
        "03, 27, true",
        "03, 90, true",
    })
    void a_subject_covers_its_scopes(String subject, String scope, boolean covered) {
        assertEquals(covered, ScopeSubjects.cover(List.of(subject), scope));
    }

    @Test
    void nothing_covers_a_known_scope_where_there_are_no_subjects() {
        assertFalse(ScopeSubjects.cover(List.of(), "11"));
        assertTrue(ScopeSubjects.cover(List.of(), "41"));
    }

    @Test
    void every_line_names_a_scope_and_subjects_that_exist() {
        for (String[] row : Resource.rows("scope-subjects.tsv", c -> c)) {
            assertTrue(PracticeScope.find(row[0]).isPresent(), row[0]);
            for (String subject : row[1].split(" ")) {
                assertTrue(ClinicalSubject.find(subject).isPresent(), subject);
            }
        }
    }
}
