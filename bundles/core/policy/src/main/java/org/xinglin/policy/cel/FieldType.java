package org.xinglin.policy.cel;

import dev.cel.common.types.CelType;
import dev.cel.common.types.MapType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Lists the types of parameters and of a form's fields; {@link #DATES} of a form is a group of days by name. */
public enum FieldType {
    /** Text. */
    TEXT(FactTypes.TEXT, FactTypes.TEXT),
    /** Whole number. */
    NUMBER(FactTypes.NUMBER, FactTypes.NUMBER),
    /** Yes or no. */
    FLAG(FactTypes.FLAG, FactTypes.FLAG),
    /** Day. */
    DATE(FactTypes.DAY, FactTypes.DAY),
    /** List of texts. */
    TEXTS(FactTypes.TEXTS, FactTypes.TEXTS),
    /** List of days; in a form several days by name. */
    DATES(FactTypes.DAYS, MapType.create(FactTypes.TEXT, FactTypes.DAY)),
    /** In a form several texts by name; no parameter's. */
    GROUP(FactTypes.TEXTS, MapType.create(FactTypes.TEXT, FactTypes.TEXT));

    private final CelType inParameter;
    private final CelType inForm;

    FieldType(CelType inParameter, CelType inForm) {
        this.inParameter = inParameter;
        this.inForm = inForm;
    }

    /** Returns the type of this name. */
    public static FieldType of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    CelType inParameter() {
        return inParameter;
    }

    CelType inForm() {
        return inForm;
    }

    /** Reads a parameter's value. @throws RuntimeException if it is none of the type */
    public Object parse(String value) {
        return switch (this) {
            case TEXT -> value;
            case NUMBER -> Long.valueOf(value.strip());
            case FLAG -> flag(value);
            case DATE -> Shape.value(LocalDate.parse(value.strip()));
            case TEXTS -> words(value);
            case GROUP -> throw new IllegalArgumentException("no parameter's type");
            case DATES -> words(value).stream().map(day -> Shape.value(LocalDate.parse(day))).toList();
        };
    }

    /** Reads a form's field; empty if it is absent or of another type. A flag is never absent and a list neither. */
    Optional<Object> read(Object given) {
        return switch (this) {
            case TEXT -> Optional.ofNullable(given).map(Object::toString).filter(s -> !s.isBlank()).map(s -> s);
            case NUMBER -> given instanceof Number number ? Optional.of(number.longValue()) : Optional.empty();
            case FLAG -> Optional.of(Boolean.TRUE.equals(given));
            case DATE -> day(given);
            case TEXTS -> Optional.of(given instanceof List<?> list ? list.stream().map(Object::toString).distinct().toList()
                    : List.of());
            case DATES -> given instanceof Map<?, ?> map ? Optional.of(days(map)) : Optional.empty();
            case GROUP -> given instanceof Map<?, ?> map ? Optional.of(group(map)) : Optional.empty();
        };
    }

    private static Optional<Object> day(Object given) {
        try {
            return Optional.ofNullable(given).map(g -> Shape.value(LocalDate.parse(g.toString())));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> days(Map<?, ?> given) {
        Map<String, Object> days = new HashMap<>();
        given.forEach((name, value) -> day(value).ifPresent(day -> days.put(name.toString(), day)));
        return days;
    }

    private static Map<String, Object> group(Map<?, ?> given) {
        Map<String, Object> texts = new HashMap<>();
        given.forEach((name, value) -> TEXT.read(value).ifPresent(text -> texts.put(name.toString(), text)));
        return texts;
    }

    private static boolean flag(String value) {
        if (!value.matches("true|false")) {
            throw new IllegalArgumentException("no flag");
        }
        return Boolean.parseBoolean(value);
    }

    private static List<String> words(String value) {
        return value.isBlank() ? List.of() : Arrays.asList(value.strip().split("\\s+"));
    }
}
