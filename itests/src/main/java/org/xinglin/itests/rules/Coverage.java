package org.xinglin.itests.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The rules and the tests that cite them.
 *
 * @param rules all rules by id
 * @param citations every citation of the checkout's test sources
 */
record Coverage(Map<String, Rule> rules, List<Citation> citations) {

    private static final Set<String> NOT_SOURCES = Set.of("target", "node_modules", "data", ".git");

    /** Reads the list of rules and all test sources below a checkout's root. */
    static Coverage of(Path root) {
        Map<String, Rule> rules = Rule.all();
        List<Citation> citations = new ArrayList<>();
        for (Path source : sources(root)) {
            String file = root.relativize(source).toString().replace('\\', '/');
            citations.addAll(TestSource.citations(file, read(source), rules.keySet()));
        }
        return new Coverage(rules, citations);
    }

    /** Returns the tests that stand for a rule. */
    SortedSet<String> tests(Rule rule) {
        SortedSet<String> tests = new TreeSet<>();
        citations.stream().filter(c -> c.proves() && c.rule().equals(rule.id())).forEach(c -> tests.add(c.test()));
        return tests;
    }

    /** Returns the rules that no test stands for and that are left out, with reasons. */
    List<Rule> leftOut() {
        return rules.values().stream().filter(r -> r.leftOut().isPresent() && tests(r).isEmpty()).toList();
    }

    /** Returns the rules that no test stands for and nobody has left out: there should be none. */
    List<Rule> missing() {
        return rules.values().stream().filter(r -> r.leftOut().isEmpty() && tests(r).isEmpty()).toList();
    }

    /** Returns where a test cites a rule that does not exist, if the list has rules of that kind at all. */
    List<String> unknown() {
        Collection<String> kinds = rules.keySet().stream().map(Coverage::kind).distinct().toList();
        return citations.stream().filter(c -> kinds.contains(kind(c.rule())) && !rules.containsKey(c.rule()))
                .map(c -> c.rule() + " in " + c.file() + " (" + c.test() + ")").distinct().toList();
    }

    private static String kind(String rule) {
        return rule.replaceAll("\\d+$", "");
    }

    private static List<Path> sources(Path root) {
        List<Path> sources = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return NOT_SOURCES.contains(String.valueOf(folder.getFileName())) ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.toString().replace('\\', '/').matches(".*/src/test/java/.*\\.java")) {
                        sources.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        sources.sort(null);
        return sources;
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
