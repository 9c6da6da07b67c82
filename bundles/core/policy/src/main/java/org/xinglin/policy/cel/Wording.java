package org.xinglin.policy.cel;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xinglin.policy.text.Faults;
import org.xinglin.policy.text.Place;

/** Says what the compiler found wrong in words that an operator understands. */
record Wording(String code, String zh, String en) {

    private static final Pattern UNKNOWN = Pattern.compile("undeclared reference to '([^']+)'.*", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("undefined field '([^']+)'.*", Pattern.DOTALL);
    private static final Pattern OVERLOAD =
            Pattern.compile("found no matching overload for '([^']+)' applied to '([^']+)'.*", Pattern.DOTALL);

    static Wording of(String message, Terms terms) {
        Matcher unknown = UNKNOWN.matcher(message);
        if (unknown.matches()) {
            String near = near(unknown.group(1), terms);
            return new Wording("unknown-fact", "没有“" + unknown.group(1) + "”这一事实、参数、定义或函数" + (near.isEmpty() ? "" : "，是否为“" + near + "”？"),
                    "there is no fact, parameter, definition or function " + unknown.group(1)
                            + (near.isEmpty() ? "" : "; did you mean " + near + "?"));
        }
        Matcher field = FIELD.matcher(message);
        if (field.matches()) {
            String near = near(field.group(1), terms);
            return new Wording("unknown-fact", "没有“" + field.group(1) + "”这一项" + (near.isEmpty() ? "" : "，是否为“" + near + "”？"),
                    "there is no member " + field.group(1) + (near.isEmpty() ? "" : "; did you mean " + near + "?"));
        }
        Matcher overload = OVERLOAD.matcher(message);
        if (overload.matches()) {
            String operation = overload.group(1).replace("_", "").replace("@in", "in");
            return new Wording("type-error", "类型不符：“" + operation + "”不能用于 " + overload.group(2),
                    "wrong types: " + operation + " does not apply to " + overload.group(2));
        }
        return message.contains("type") ? new Wording("type-error", "类型不符：" + message, "wrong types: " + message)
                : new Wording("syntax", "表达式写法有误：" + message, "the expression is not well formed: " + message);
    }

    void addTo(Faults faults, Place at) {
        faults.add(at, code, zh, en);
    }

    private static String near(String misspelt, Terms terms) {
        List<String> words = Stream.concat(FactTypes.words(), terms.words()).sorted().distinct().toList();
        return Names.nearest(misspelt, words);
    }
}
