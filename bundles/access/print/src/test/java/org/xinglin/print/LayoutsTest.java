package org.xinglin.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The layouts name only what is there. */
class LayoutsTest {

    @ParameterizedTest
    @CsvSource({"registration, registration, registration", "re-registration, registration, registration", "upgrade, upgrade, upgrade",
        "military-in, militaryin, military-in", "change, change, change", "military-out, militaryout, military-out",
        "cancellation, cancellation, cancellation", "departure, departure, departure", "filing, filing, filing",
        "filing-cancel, filingcancel, filing-cancel"})
    void fields_of_a_layout_are_fields_of_its_form(String layout, String bundle, String type) throws Exception {
        JsonNode fields = JsonMapper.builder().build().readTree(Desk.schema(bundle, type)).path("properties");
        Layout own = Layouts.bundled().of(layout, "");
        own.covers().forEach(field -> assertTrue(fields.has(field), field));
        for (Layout.Section section : own.sections()) {
            for (var row : section.rows()) {
                row.stream().filter(key -> key.startsWith("form.")).forEach(key -> assertTrue(fields.has(key.substring(5)), key));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"医师执业证书补办申请, 医师执业证书补办申请表", "外国医师短期行医申请表, 外国医师短期行医申请表", "医师信息维护, 医师信息维护申请表"})
    void general_layout_takes_its_title_from_the_form(String form, String title) {
        assertEquals(title, Layouts.bundled().of("another", form).title());
    }

    @Test
    void every_key_of_every_layout_is_known() throws Exception {
        Map<?, ?> all;
        try (InputStream in = Layouts.class.getResourceAsStream("layouts.json")) {
            all = JsonMapper.builder().build().readValue(in, Map.class);
        }
        Desk desk = Desk.registration();
        Values values = desk.values();
        for (Object name : all.keySet()) {
            for (Layout.Section section : Layouts.bundled().of((String) name, "").sections()) {
                for (var row : section.rows()) {
                    for (int i = 1; i < row.size(); i += section.columns().isEmpty() ? 2 : 1) {
                        values.of(row.get(i));
                    }
                }
            }
        }
    }
}
