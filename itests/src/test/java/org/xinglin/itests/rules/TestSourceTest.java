package org.xinglin.itests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as a citation. The rules here are of a kind that the list of rules does not have. */
class TestSourceTest {

    private static final Set<String> KNOWN = Set.of("R-XYZ-01", "R-XYZ-02", "R-XYZ-03", "R-XYZ-05", "R-XYZ-100");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "R-XYZ-01: a thing|R-XYZ-01",
        "R-XYZ-01…03: things|R-XYZ-01 R-XYZ-02 R-XYZ-03",
        "(R-XYZ-02…R-XYZ-05)|R-XYZ-02 R-XYZ-03 R-XYZ-05",
        "R-XYZ-01, 03: things|R-XYZ-01 R-XYZ-03",
        "R-XYZ-01…03, 05|R-XYZ-01 R-XYZ-02 R-XYZ-03 R-XYZ-05",
        "R-XYZ-01, 20 days later|R-XYZ-01",
        "R-XYZ-01 and R-XYZ-100.|R-XYZ-01 R-XYZ-100",
        "R-XYZ-99 is none and is found|R-XYZ-99",
        "no rule: XR-XYZ-01, R-xyz-01|''",
    })
    void names_are_found(String text, String names) {
        assertEquals(names, String.join(" ", RuleNames.in(text, KNOWN).stream().map(RuleNames.Name::id).toList()));
    }

    @Test
    void display_name_comment_and_message_of_a_test_cite_and_data_do_not() {
        assertEquals(Map.of("R-XYZ-01", List.of("Some#test"), "R-XYZ-02", List.of("Some#test"), "R-XYZ-03", List.of("Some#test")),
                proved("""
                class Some {
                    /** R-XYZ-01 by its comment. */
                    @Test @DisplayName("R-XYZ-02")
                    void test() {
                        assertEquals("R-XYZ-05", rule, "R-XYZ-03: by a message");
                    }
                }"""));
    }

    @Test
    void a_class_cites_what_it_names_and_not_the_range_that_it_is_about() {
        assertEquals(Map.of("R-XYZ-05", List.of("Some")), proved("""
                /** R-XYZ-01…03, and R-XYZ-05. */
                class Some {
                    @ParameterizedTest
                    void test() {
                    }
                }"""));
    }

    @Test
    void a_range_at_a_test_method_cites_all_of_it() {
        assertEquals(Set.of("R-XYZ-01", "R-XYZ-02", "R-XYZ-03"), proved("""
                class Some {
                    @Nested
                    class Inner {
                        @Test
                        @DisplayName("R-XYZ-01…03: all of them")
                        void test() {
                        }
                    }
                }""").keySet());
    }

    @Test
    void a_wide_range_tells_what_a_test_is_about() {
        assertEquals(Set.of("R-XYZ-05"), proved("""
                class Some {
                    @Test
                    @DisplayName("R-XYZ-01…100, and R-XYZ-05")
                    void test() {
                    }
                }""").keySet());
    }

    @Test
    void helpers_without_tests_cite_nothing() {
        assertEquals(Map.of(), proved("/** R-XYZ-01. */ class World { /** R-XYZ-02 */ void help() { } }"));
    }

    private static Map<String, List<String>> proved(String source) {
        return TestSource.citations("Some.java", source, KNOWN).stream().filter(Citation::proves)
                .collect(Collectors.groupingBy(Citation::rule,
                        Collectors.mapping(Citation::test, Collectors.toList())));
    }
}
