package org.xinglin.api.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives a provision the parameters in force for its case. */
@FunctionalInterface
public interface Parameters {

    /** Returns the value in force, or empty if no policy sets it. */
    Optional<String> find(String name);

    /** Returns the value in force. @throws IllegalArgumentException if no policy sets it */
    default String text(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no policy in force sets " + name));
    }

    /** Returns a whole number. */
    default int number(String name) {
        return Integer.parseInt(text(name));
    }

    /** Returns a list of dates, written with spaces between them; empty if not set. */
    default Set<LocalDate> dates(String name) {
        return find(name).map(v -> List.of(v.trim().split("\\s+"))).orElse(List.of()).stream()
                .filter(s -> !s.isEmpty()).map(LocalDate::parse).collect(Collectors.toUnmodifiableSet());
    }
}
