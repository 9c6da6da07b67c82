package org.xinglin.standards;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the constants of a code table by their codes. */
final class ByCode<E extends Enum<E>> {

    private final String table;
    private final Map<String, E> constants;

    ByCode(Class<E> table, Function<E, String> code) {
        this.table = table.getSimpleName();
        this.constants = Arrays.stream(table.getEnumConstants()).collect(Collectors.toUnmodifiableMap(code, e -> e));
    }

    /** Returns the constant of a code, empty when there is none. */
    Optional<E> find(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(constants.get(code));
    }

    /** Returns the constant of a code. @throws IllegalArgumentException when there is none; the code is not repeated */
    E of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no such code in " + table));
    }
}
