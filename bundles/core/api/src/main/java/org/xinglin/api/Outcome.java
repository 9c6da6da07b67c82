package org.xinglin.api;

import java.util.List;
import java.util.function.Function;

/** Tells whether something was accepted, and if not, why: refusal is data, not an exception. */
public sealed interface Outcome<T> {

    /** The thing was done; {@code value} is its result. */
    record Accepted<T>(T value) implements Outcome<T> {
    }

    /** The thing was not done; nothing changed. There is at least one finding. */
    record Refused<T>(List<Finding> findings) implements Outcome<T> {

        /** Checks that a refusal says why. */
        public Refused {
            findings = List.copyOf(findings);
            if (findings.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs at least one finding");
            }
        }
    }

    /** Returns an acceptance. */
    static <T> Outcome<T> accepted(T value) {
        return new Accepted<>(value);
    }

    /** Returns a refusal for one reason. */
    static <T> Outcome<T> refused(Finding finding) {
        return new Refused<>(List.of(finding));
    }

    /** Returns a refusal. */
    static <T> Outcome<T> refused(List<Finding> findings) {
        return new Refused<>(findings);
    }

    /** Applies the next step to an accepted value; a refusal stays one. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return this instanceof Accepted<T> accepted
                ? next.apply(accepted.value())
                : new Refused<>(((Refused<T>) this).findings());
    }

    /** Returns the accepted value. @throws IllegalStateException naming the findings' codes if it was refused */
    default T orThrow() {
        if (this instanceof Accepted<T> accepted) {
            return accepted.value();
        }
        throw new IllegalStateException("refused: " + findings().stream().map(Finding::code).toList());
    }

    /** Returns the findings; empty if accepted. */
    default List<Finding> findings() {
        return this instanceof Refused<T> refused ? refused.findings() : List.of();
    }

    /** Says whether it was accepted. */
    default boolean isAccepted() {
        return this instanceof Accepted<T>;
    }
}
