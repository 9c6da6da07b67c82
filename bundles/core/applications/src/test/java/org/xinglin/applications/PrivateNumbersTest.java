package org.xinglin.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.business.Form;

@DisplayName("R-PUB-20: no ID number in free text")
class PrivateNumbersTest {

    @Test
    void fields_are_named_however_deep_the_number_lies() {
        Form form = new Form(Map.of("a", "x", "b", Map.of("c", List.of("130102198001159990")), "d", true));
        assertEquals(List.of("/b"), PrivateNumbers.in(form).stream().map(f -> f.field()).toList());
    }

    @Test
    void a_reason_is_read_like_a_form() {
        assertEquals(List.of("/reason"), PrivateNumbers.in("/reason", "身份证 130102 19800115 9990").stream().map(f -> f.field()).toList());
        assertEquals(List.of(), PrivateNumbers.in("/reason", "聘字〔2025〕3号"));
    }
}
