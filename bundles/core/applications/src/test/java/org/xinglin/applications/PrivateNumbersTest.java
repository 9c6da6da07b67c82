package org.xinglin.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.business.Form;

@DisplayName("R-PUB-20: no ID number in free text")
class PrivateNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "130102198001159990, true",
        "身份证130102198001159990号, true",
        "200613110130102198001159990, true",
        "13010219550505999x, true",
        "130102198001159991, false",
        "110130102000123, false",
        "聘字〔2025〕3号, false",
        "'', false",
        "13800000000, false",
    })
    void id_numbers_are_found_alone_and_within_qualification_codes(String text, boolean found) {
        assertEquals(found, PrivateNumbers.holdsOne(text));
    }

    @Test
    void fields_are_named_however_deep_the_number_lies() {
        Form form = new Form(Map.of("a", "x", "b", Map.of("c", List.of("130102198001159990")), "d", true));
        assertEquals(List.of("/b"), PrivateNumbers.in(form).stream().map(f -> f.field()).toList());
    }
}
