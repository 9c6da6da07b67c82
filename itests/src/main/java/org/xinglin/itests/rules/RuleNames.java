package org.xinglin.itests.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names of rules in a text: {@code R-REG-21}, {@code R-REG-15…18}, {@code R-REG-36…R-REG-39}, {@code R-REG-43, 45}. */
final class RuleNames {

    private static final Pattern NAMES = Pattern.compile("\\bR-([A-Z]+)-(\\d{2,3})"
            + "((?:\\s*(?:…|–|\\.\\.)\\s*(?:R-[A-Z]+-)?\\d{2,3}\\b|,\\s*\\d{2,3}\\b(?=\\s*[,:;.)\"…–]|\\s*$))*)", Pattern.MULTILINE);
    private static final Pattern FURTHER = Pattern.compile("(…|–|\\.\\.|,)\\s*(?:R-[A-Z]+-)?(\\d{2,3})");

    private RuleNames() {
    }

    /**
     * One rule that is named.
     *
     * @param id the rule's id
     * @param offset where in the text
     * @param width 1 if it is named by itself, else how many numbers the range has that it is in
     */
    record Name(String id, int offset, int width) {
    }

    /** Returns the rules that a text names; inside a range only those of {@code known} count, its ends always. */
    static List<Name> in(String text, Set<String> known) {
        List<Name> names = new ArrayList<>();
        Matcher matcher = NAMES.matcher(text);
        while (matcher.find()) {
            int last = Integer.parseInt(matcher.group(2));
            List<Name> run = new ArrayList<>(List.of(name(matcher, last, 1)));
            Matcher further = FURTHER.matcher(matcher.group(3));
            while (further.find()) {
                int next = Integer.parseInt(further.group(2));
                if (further.group(1).equals(",")) {
                    run.add(name(matcher, next, 1));
                } else {
                    int width = next - last + 1;
                    run.set(run.size() - 1, name(matcher, last, width));
                    for (int between = last + 1; between < next; between++) {
                        if (known.contains(id(matcher, between))) {
                            run.add(name(matcher, between, width));
                        }
                    }
                    run.add(name(matcher, next, width));
                }
                last = next;
            }
            names.addAll(run);
        }
        return names;
    }

    private static Name name(Matcher matcher, int number, int width) {
        return new Name(id(matcher, number), matcher.start(), width);
    }

    private static String id(Matcher matcher, int number) {
        return "R-%s-%02d".formatted(matcher.group(1), number);
    }
}
