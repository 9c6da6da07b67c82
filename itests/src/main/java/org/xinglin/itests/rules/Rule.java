package org.xinglin.itests.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One rule of the domain, as it stands in {@code rules.tsv}.
 *
 * @param id for instance {@code R-REG-21}
 * @param summary what it demands, in one sentence
 * @param trust where it comes from
 * @param leftOut why no test, or no test of all of it, is demanded
 */
record Rule(String id, String summary, Trust trust, Optional<String> leftOut) {

    /** How well a rule is founded, the best first; nobody has to prove what is unconfirmed. */
    enum Trust { LAW, DESIGN, DERIVED, SECONDARY, UNCONFIRMED }

    private static final String LIST = "/rules.tsv";

    /** Returns every rule by its id, in the order of the list; a malformed list is an {@code IllegalArgumentException}. */
    static Map<String, Rule> all() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (String line : lines().stream().skip(1).toList()) {
            Rule rule = parse(line);
            if (rules.put(rule.id(), rule) != null) {
                throw new IllegalArgumentException(LIST + " has " + rule.id() + " twice");
            }
        }
        return rules;
    }

    private static Rule parse(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 4 || !fields[0].matches("R-[A-Z]+-\\d{2,3}") || fields[1].isBlank()) {
            throw new IllegalArgumentException(LIST + " has a line that is no rule: " + line);
        }
        return new Rule(fields[0], fields[1], Trust.valueOf(fields[2].toUpperCase(Locale.ROOT)),
                Optional.of(fields[3]).filter(reason -> !reason.isBlank()));
    }

    private static List<String> lines() {
        try (BufferedReader list = new BufferedReader(
                new InputStreamReader(Rule.class.getResourceAsStream(LIST), StandardCharsets.UTF_8))) {
            return list.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
