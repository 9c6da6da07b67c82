package org.xinglin.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Finding;
import org.xinglin.api.business.Form;

class FormCheckTest {

    private final FormCheck check = new FormCheck();

    @Test
    void a_form_as_the_schema_says_has_no_findings() {
        assertEquals(List.of(), check.check(SampleType.SCHEMA, new Form(SampleType.form("10"))));
    }

    @Test
    @DisplayName("a container's thread knows nothing of the validator's classes")
    void works_whatever_the_threads_class_loader() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            assertEquals(1, new FormCheck().check(SampleType.SCHEMA, new Form(Map.of("category", "10"))).size());
            what_is_wrong_is_said_at_its_json_pointer_in_two_languages();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void what_is_wrong_is_said_at_its_json_pointer_in_two_languages() {
        Map<String, Object> form = new HashMap<>(SampleType.form("10"));
        form.remove("institutionId");
        form.put("category", 10);
        form.put("scopes", List.of("11", "neurology"));
        form.put("training", Map.of("on", "2025-02-30"));
        form.put("other", "x");

        List<Finding> findings = check.check(SampleType.SCHEMA, new Form(form));

        assertEquals(List.of("form-additionalproperties /other", "form-format /training/on", "form-pattern /scopes/1",
                "form-required /institutionId", "form-type /category"),
                findings.stream().map(f -> f.code() + " " + f.field()).sorted().toList());
        for (Finding finding : findings) {
            assertTrue(finding.message().zh().codePoints().anyMatch(c -> c > 0x4e00), finding.message().zh());
            assertTrue(finding.message().en().codePoints().noneMatch(c -> c > 0x4e00), finding.message().en());
            assertFalse(finding.message().en().contains("neurology"), "values stay out of messages");
        }
    }
}
