package org.xinglin.policy.cel;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names in expressions, outside of strings and not as members of something else. */
public final class Names {

    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|//[^\\n]*|\\.\\s*[A-Za-z_][A-Za-z0-9_]*|[A-Za-z_][A-Za-z0-9_]*");

    private Names() {
    }

    /** Returns the names that stand free in an expression. */
    public static Set<String> in(String expression) {
        Set<String> names = new TreeSet<>();
        Matcher token = TOKEN.matcher(expression);
        while (token.find()) {
            if (Character.isLetter(token.group().charAt(0)) || token.group().startsWith("_")) {
                names.add(token.group());
            }
        }
        return names;
    }

    static String replace(String expression, String name, String text) {
        return TOKEN.matcher(expression).replaceAll(token -> Matcher.quoteReplacement(token.group().equals(name) ? text : token.group()));
    }

    /** Returns the word nearest to a misspelt one, or nothing if none is near. */
    static String nearest(String misspelt, Iterable<String> words) {
        String best = "";
        int least = Math.max(2, misspelt.length() / 3) + 1;
        for (String word : words) {
            int distance = distance(misspelt, word);
            if (distance < least) {
                least = distance;
                best = word;
            }
        }
        return best;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
