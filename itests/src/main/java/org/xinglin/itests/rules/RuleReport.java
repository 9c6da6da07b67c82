package org.xinglin.itests.rules;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints, as Markdown, which tests stand for which rule, which rules are left out and why, and which have nothing. */
public final class RuleReport {

    private final Coverage coverage;
    private final PrintStream out;

    private RuleReport(Coverage coverage, PrintStream out) {
        this.coverage = coverage;
        this.out = out;
    }

    /** Reports on the checkout that the system property {@code xinglin.checkout} names, else on the one around. */
    public static void main(String[] arguments) {
        Path root = Path.of(System.getProperty("xinglin.checkout", "..")).toAbsolutePath().normalize();
        try (PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8)) {
            new RuleReport(Coverage.of(root), out).print();
        }
    }

    private void print() {
        out.println("# Rules and their tests\n");
        List<Rule> proved = coverage.rules().values().stream().filter(r -> !coverage.tests(r).isEmpty()).toList();
        out.printf("%d rules: %d cited by a test, %d left out, %d neither.%n%n", coverage.rules().size(), proved.size(),
                coverage.leftOut().size(), coverage.missing().size());
        out.println("A test stands for a rule if the test method names it, by itself or in a narrow range, or if the class names it by "
                + "itself.\n");
        out.println("| rule | demands | trust | tests |\n|---|---|---|---|");
        for (Rule rule : proved) {
            out.printf("| %s | %s | %s | %s |%n", rule.id(), rule.summary(), trust(rule), tests(rule));
        }
        section("Left out", coverage.leftOut());
        section("Cited, and yet not whole", proved.stream().filter(r -> r.leftOut().isPresent()).toList());
        section("Neither cited nor left out", coverage.missing());
        if (!coverage.unknown().isEmpty()) {
            out.println("\n## Cited, and no rule\n");
            coverage.unknown().forEach(citation -> out.println("- " + citation));
        }
    }

    private void section(String title, List<Rule> rules) {
        out.printf("%n## %s%n%n", title);
        if (rules.isEmpty()) {
            out.println("None.");
            return;
        }
        out.println("| rule | demands | trust | why |\n|---|---|---|---|");
        for (Rule rule : rules) {
            out.printf("| %s | %s | %s | %s |%n", rule.id(), rule.summary(), trust(rule), rule.leftOut().orElse(""));
        }
    }

    private static String trust(Rule rule) {
        return rule.trust().name().toLowerCase(Locale.ROOT);
    }

    private String tests(Rule rule) {
        Set<String> tests = coverage.tests(rule);
        return tests.stream().map(t -> "`" + t + "`").collect(Collectors.joining("<br>"));
    }
}
