package org.xinglin.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.TenantId;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Policy;
import org.xinglin.standards.WorkingDays;

/** Is an immutable set of policies: whoever took it judges by it to the end, whatever is swapped meanwhile. */
final class PolicySet {

    private static final Logger LOG = LoggerFactory.getLogger(PolicySet.class);

    private final List<Policy> policies;

    /** Builds the set; of several policies with one id the last one given counts. */
    PolicySet(List<Policy> bound) {
        Map<String, Policy> byId = new LinkedHashMap<>();
        bound.forEach(policy -> byId.put(policy.id(), policy));
        this.policies = byId.values().stream().sorted(Comparator.comparing(Policy::id)).toList();
    }

    List<Policy> all() {
        return policies;
    }

    /** Returns the policies for a tenant in force on a day, by id (R-POL-02). */
    List<Policy> inForce(TenantId tenant, LocalDate on) {
        return policies.stream().filter(p -> isFor(p, tenant) && p.inForceOn(on)).toList();
    }

    /** Returns the parameters in force for a tenant on a day; {@code own} gives the values of the tenant's file. */
    Parameters parameters(TenantId tenant, LocalDate on, Function<String, Optional<String>> own) {
        List<Policy> inForce = inForce(tenant, on);
        return name -> {
            Optional<String> value = newest(inForce.stream().filter(p -> p.scope().national()), name, on);
            value = narrowed(tenant, name, value, newest(inForce.stream().filter(p -> !p.scope().national()), name, on));
            return narrowed(tenant, name, value, own.apply(name));
        };
    }

    /** Returns the calendar of a tenant: all dates that any of its policies names, for all years. */
    WorkingDays calendar(TenantId tenant) {
        Set<LocalDate> holidays = dates(tenant, "holidays.days");
        Set<LocalDate> makeUp = dates(tenant, "holidays.makeup");
        makeUp.removeAll(holidays);
        return new WorkingDays(holidays, makeUp);
    }

    private Set<LocalDate> dates(TenantId tenant, String name) {
        Set<LocalDate> dates = new HashSet<>();
        policies.stream().filter(p -> isFor(p, tenant)).flatMap(p -> p.parameters().stream())
                .filter(p -> p.name().equals(name))
                .forEach(p -> dates.addAll(((Parameters) n -> Optional.of(p.value())).dates(name)));
        return dates;
    }

    private static Optional<String> narrowed(TenantId tenant, String name, Optional<String> wider, Optional<String> own) {
        if (wider.isEmpty() || own.isEmpty()) {
            return own.or(() -> wider);
        }
        try {
            return Optional.of(Narrowing.of(name).combine(wider.get(), own.get()));
        } catch (NumberFormatException notANumber) {
            LOG.warn("tenant {}: its value of {} is no whole number, the national one stays in force", tenant, name);
            return wider;
        }
    }

    private static Optional<String> newest(Stream<Policy> inForce, String name, LocalDate on) {
        return inForce
                .flatMap(policy -> policy.parameters().stream()
                        .filter(p -> p.name().equals(name) && p.holdsOn(on))
                        .map(p -> Map.entry(policy, p)))
                .max(Comparator
                        .comparing((Map.Entry<Policy, Policy.Parameter> e) -> e.getValue().from())
                        .thenComparing(e -> e.getKey().effectiveFrom())
                        .thenComparing(e -> e.getKey().id()))
                .map(e -> e.getValue().value());
    }

    private static boolean isFor(Policy policy, TenantId tenant) {
        return policy.scope().touches(tenant);
    }
}
