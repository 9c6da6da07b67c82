package org.xinglin.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static List<String> lines(String text, int most) {
        return Lines.of(text, most, line -> line.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum());
    }

    @Test
    void punctuation_does_not_begin_a_line() {
        assertEquals(List.of("经审核", "同意，", "准予"), lines("经审核同意，准予", 6));
    }

    @Test
    void words_and_numbers_stay_whole_where_they_fit() {
        assertEquals(List.of("登记号", "PDY0001", "有效"), lines("登记号PDY0001有效", 8));
        assertEquals(List.of("ABCDEF", "GHIJ"), lines("ABCDEFGHIJ", 6));
    }

    @Test
    void characters_beyond_the_basic_plane_are_not_cut() {
        assertEquals(List.of("𠮷𠮷", "𠮷"), lines("𠮷𠮷𠮷", 5));
    }

    @Test
    void what_has_no_picture_is_dropped() {
        assertEquals("葛城 A\n甲", Lines.clean("葛\uDB40\uDD00城\tA\u200B\u0007\r\n甲\uD800"));
    }
}
