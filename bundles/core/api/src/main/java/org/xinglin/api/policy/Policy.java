package org.xinglin.api.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;
import org.xinglin.api.Text;

/** Is a dated body of policy (rulebook §9, R-POL-01), written as a text that a leaf bundle carries. */
@ConsumerType
public interface Policy {

    /** Returns the id, for example {@code national-2022}. */
    String id();

    /** Returns the version of this text. */
    String version();

    /** Returns its title. */
    Text title();

    /** Returns whom it is for. A policy of a tenant or an area narrows or adds, it never relaxes (R-POL-01). */
    default Scope scope() {
        return Scope.NATIONAL;
    }

    /** Returns the ids of the policies of the same scope whose parameters it sets anew from its first day on. */
    default Set<String> basedOn() {
        return Set.of();
    }

    /** Says whether it is on trial: judged and recorded beside those in force, it decides nothing. */
    default boolean shadow() {
        return false;
    }

    /** Returns the first day in force. */
    LocalDate effectiveFrom();

    /** Returns the last day in force; empty if open. */
    default Optional<LocalDate> effectiveTo() {
        return Optional.empty();
    }

    /** Returns the first day on which it judges applications that were accepted before {@link #effectiveFrom}; usually the same. */
    default LocalDate runningFrom() {
        return effectiveFrom();
    }

    /** Returns the SHA-256 of its text in hex; empty for a policy that is no text. */
    default String digest() {
        return "";
    }

    /** Returns the dated parameters. */
    List<Parameter> parameters();

    /** Returns the provisions. */
    List<Provision> provisions();

    /** Is one value of a parameter with its own dates, both inclusive. */
    record Parameter(String name, String value, LocalDate from, Optional<LocalDate> to, Basis basis) {

        /** Says whether this value holds on that day. */
        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    /** Says whether the policy is in force on that day. */
    default boolean inForceOn(LocalDate day) {
        return inForceOn(day, day);
    }

    /** Says whether an application accepted on one day and judged on another is judged by it (R-POL-02). */
    default boolean inForceOn(LocalDate acceptedOn, LocalDate day) {
        LocalDate first = acceptedOn.isBefore(effectiveFrom()) ? runningFrom() : effectiveFrom();
        return !day.isBefore(first) && effectiveTo().map(last -> !day.isAfter(last)).orElse(true);
    }
}
