package org.xinglin.itests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds every rule to a test, or to a reason why it has none. {@code distribution/xinglin rules} prints the whole. */
class RuleCoverageTest {

    private static Coverage coverage;

    @BeforeAll
    static void read() {
        coverage = Coverage.of(Path.of("..").toAbsolutePath().normalize());
    }

    @Test
    void every_rule_is_cited_by_a_test_or_left_out_with_a_reason() {
        assertEquals(List.of(), coverage.missing().stream().map(r -> r.id() + ": " + r.summary()).toList());
    }

    @Test
    void no_test_cites_a_rule_that_does_not_exist() {
        assertEquals(List.of(), coverage.unknown());
    }

    @Test
    void the_scan_finds_the_tests() {
        assertTrue(coverage.citations().size() > 500, "citations found: " + coverage.citations().size());
        assertTrue(coverage.rules().size() > 250, "rules in the list: " + coverage.rules().size());
    }
}
