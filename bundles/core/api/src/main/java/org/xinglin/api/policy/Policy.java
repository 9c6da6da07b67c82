package org.xinglin.api.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.xinglin.api.Text;
import org.xinglin.api.TenantId;

/** Is a dated body of policy (rulebook §9, R-POL-01), registered as an OSGi service by a leaf bundle. */
@ConsumerType
public interface Policy {

    /** Returns the id, for example {@code national-2022}. */
    String id();

    /** Returns the version of this text. */
    String version();

    /** Returns its title. */
    Text title();

    /** Returns the tenant that it is for; empty for all. A tenant's policy narrows or adds, it never relaxes (R-POL-01). */
    default Optional<TenantId> tenant() {
        return Optional.empty();
    }

    /** Returns the first day in force. */
    LocalDate effectiveFrom();

    /** Returns the last day in force; empty if open. */
    default Optional<LocalDate> effectiveTo() {
        return Optional.empty();
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
        return !day.isBefore(effectiveFrom()) && effectiveTo().map(last -> !day.isAfter(last)).orElse(true);
    }
}
