package org.xinglin.api.business;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Holds what was filled into a business type's form, already checked against the type's schema.
 *
 * @param values JSON values by field name: String, Number, Boolean, List, Map
 */
public record Form(Map<String, Object> values) {

    /** Takes a copy. */
    public Form {
        values = Map.copyOf(values);
    }

    /** Returns a text field. */
    public Optional<String> text(String field) {
        return Optional.ofNullable(values.get(field)).map(Object::toString).filter(s -> !s.isBlank());
    }

    /** Returns a text field that the schema demands. @throws IllegalArgumentException if it is not there */
    public String required(String field) {
        return text(field).orElseThrow(() -> new IllegalArgumentException("cannot be enacted without " + field));
    }

    /** Returns a field that names something by UUID; empty if absent or not one. */
    public Optional<UUID> id(String field) {
        return text(field).flatMap(Form::parse);
    }

    /** Returns a date field (ISO 8601). */
    public Optional<LocalDate> date(String field) {
        return text(field).map(LocalDate::parse);
    }

    /** Returns a list of texts; empty if absent. */
    public List<String> texts(String field) {
        return values.get(field) instanceof List<?> list ? list.stream().map(Object::toString).toList() : List.of();
    }

    /** Says whether a flag is set. */
    public boolean flag(String field) {
        return Boolean.TRUE.equals(values.get(field));
    }

    private static Optional<UUID> parse(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
