package org.xinglin.policy.cel;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelUnknownSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xinglin.policy.text.Place;

/** Is a text with expressions in braces, whose values are filled in: days as ISO 8601, lists with commas between. */
final class Words {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]+)\\}");

    private final List<Object> parts;
    private final String comma;

    private Words(List<Object> parts, String comma) {
        this.parts = parts;
        this.comma = comma;
    }

    /** Compiles a text in Chinese or English. */
    static Words of(String text, boolean zh, Conditions conditions, Place at) {
        List<Object> parts = new ArrayList<>();
        Matcher braces = BRACES.matcher(text);
        int end = 0;
        while (braces.find()) {
            parts.add(text.substring(end, braces.start()));
            conditions.compile(braces.group(1), at).ifPresent(parts::add);
            end = braces.end();
        }
        parts.add(text.substring(end));
        return new Words(parts, zh ? "、" : ", ");
    }

    String with(CaseValues.Values values) throws CelEvaluationException {
        StringBuilder filled = new StringBuilder();
        for (Object part : parts) {
            filled.append(part instanceof Expression expression ? text(expression.value(values), comma) : part);
        }
        return filled.toString();
    }

    /** Returns a value as people read it. */
    static String text(Object value, String comma) {
        if (value instanceof Instant day) {
            return day.atZone(ZoneOffset.UTC).toLocalDate().toString();
        }
        if (value instanceof Map<?, ?> fact) {
            return fact.isEmpty() ? "—" : fact.containsKey("name") ? String.valueOf(fact.get("name")) : "{" + fact.entrySet().stream()
                    .filter(e -> !(e.getValue() instanceof Map) && !(e.getValue() instanceof Collection))
                    .map(e -> e.getKey() + "=" + text(e.getValue(), comma)).collect(Collectors.joining(" ")) + "}";
        }
        if (value instanceof Collection<?> list) {
            return list.isEmpty() ? "—" : list.stream().map(v -> text(v, comma)).collect(Collectors.joining(comma));
        }
        return value instanceof CelUnknownSet ? "?" : String.valueOf(value);
    }
}
