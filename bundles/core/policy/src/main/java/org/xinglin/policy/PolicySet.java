package org.xinglin.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Judgement;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Policy;
import org.xinglin.api.policy.PolicyRef;
import org.xinglin.api.policy.Provision;
import org.xinglin.api.policy.Scope;
import org.xinglin.api.policy.Verdict;
import org.xinglin.policy.cel.CaseValues;
import org.xinglin.policy.cel.CelProvision;
import org.xinglin.standards.WorkingDays;

/** Is an immutable set of policies: whoever took it judges by it to the end, whatever is swapped meanwhile. */
final class PolicySet {

    private static final Logger LOG = LoggerFactory.getLogger(PolicySet.class);
    private static final Comparator<Map.Entry<Policy, Policy.Parameter>> NEWEST = Comparator
            .comparing((Map.Entry<Policy, Policy.Parameter> e) -> e.getValue().from())
            .thenComparing(e -> e.getKey().effectiveFrom()).thenComparing(e -> e.getKey().id());

    private final List<Policy> policies;

    /** Builds the set. @param policies each id once */
    PolicySet(List<? extends Policy> policies) {
        this.policies = policies.stream().map(Policy.class::cast).sorted(Comparator.comparing(Policy::id)).toList();
    }

    List<Policy> all() {
        return policies;
    }

    List<PolicyRef> refs() {
        return policies.stream().map(PolicySet::ref).toList();
    }

    /** Returns a set in which a policy stands in the place of its namesake. */
    PolicySet with(Policy other) {
        return new PolicySet(Stream.concat(policies.stream().filter(p -> !p.id().equals(other.id())), Stream.of(other)).toList());
    }

    /** Judges a case by every provision in force for it (R-POL-02). @param own gives the values of the tenant's file */
    Judgement judge(Case applied, Function<String, Optional<String>> own) {
        return judgeWith(applied, inForce -> parameters(inForce, applied.tenant(), applied.on(), own));
    }

    /** Judges a case by these values of parameters, whatever the policies and the tenant's file say of them. */
    Judgement judgeBy(Case applied, Map<String, String> parameters) {
        return judgeWith(applied, inForce -> name -> Optional.ofNullable(parameters.get(name)));
    }

    private Judgement judgeWith(Case applied, Function<List<Policy>, Parameters> parameters) {
        String division = division(applied);
        List<Policy> inForce = policies.stream().filter(p -> p.scope().covers(applied.tenant(), division)
                && p.inForceOn(applied.acceptedOn(), applied.on())).toList();
        Map<String, String> asked = new TreeMap<>();
        Parameters values = parameters.apply(inForce);
        Parameters noted = name -> {
            Optional<String> value = values.find(name);
            value.ifPresent(v -> asked.put(name, v));
            return value;
        };
        CaseValues facts = new CaseValues(applied, noted);
        List<PolicyRef> refs = new ArrayList<>();
        List<Judgement.Line> lines = new ArrayList<>();
        for (Policy policy : inForce) {
            PolicyRef ref = ref(policy);
            refs.add(ref);
            for (Provision provision : policy.provisions()) {
                if (provision.types().contains(applied.type())) {
                    lines.add(new Judgement.Line(provision.id(), ref, provision.basis(), verdict(provision, ref, facts, applied, noted)));
                }
            }
        }
        return new Judgement(applied.on(), refs, lines, asked, List.of());
    }

    /** Returns the parameters in force for a tenant on a day; {@code own} gives the values of the tenant's file. */
    Parameters parameters(TenantId tenant, LocalDate on, Function<String, Optional<String>> own) {
        return parameters(policies.stream().filter(p -> p.scope().covers(tenant, "") && p.inForceOn(on)).toList(), tenant, on, own);
    }

    private static Parameters parameters(List<Policy> inForce, TenantId tenant, LocalDate on, Function<String, Optional<String>> own) {
        return name -> {
            Optional<String> value = newest(inForce, Scope.Kind.NATIONAL, name, on);
            value = narrowed(tenant, name, value, newest(inForce, Scope.Kind.TENANT, name, on));
            value = narrowed(tenant, name, value, newest(inForce, Scope.Kind.AREA, name, on));
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
        policies.stream().filter(p -> p.scope().covers(tenant, "")).flatMap(p -> p.parameters().stream())
                .filter(p -> p.name().equals(name))
                .forEach(p -> dates.addAll(((Parameters) n -> Optional.of(p.value())).dates(name)));
        return dates;
    }

    private static Verdict verdict(Provision provision, PolicyRef ref, CaseValues facts, Case applied, Parameters parameters) {
        try {
            return provision instanceof CelProvision cel ? cel.judge(facts) : provision.judge(applied, parameters);
        } catch (RuntimeException failure) {
            Throwable cause = failure.getCause() == null ? failure : failure.getCause();
            StackTraceElement[] trace = cause.getStackTrace();
            LOG.error("provision {} of {} {} failed on application {}: {} at {}", provision.id(), ref.id(), ref.version(),
                    applied.applicationId(), cause.getClass().getName(), trace.length == 0 ? "?" : trace[0]);
            return Verdict.undetermined("本条规定未能判定，请联系系统管理员", "this provision could not be judged");
        }
    }

    private static Optional<String> narrowed(TenantId tenant, String name, Optional<String> wider, Optional<String> own) {
        if (wider.isEmpty() || own.isEmpty()) {
            return own.or(() -> wider);
        }
        try {
            return Optional.of(Catalogue.BUNDLED.narrowing(name).combine(wider.get(), own.get()));
        } catch (NumberFormatException notANumber) {
            LOG.warn("tenant {}: its value of {} is no whole number, the national one stays in force", tenant, name);
            return wider;
        }
    }

    private static Optional<String> newest(List<Policy> inForce, Scope.Kind kind, String name, LocalDate on) {
        Map.Entry<Policy, Policy.Parameter> newest = null;
        for (Policy policy : inForce) {
            if (policy.scope().kind() == kind) {
                for (Policy.Parameter parameter : policy.parameters()) {
                    if (parameter.name().equals(name) && parameter.holdsOn(on)) {
                        Map.Entry<Policy, Policy.Parameter> found = Map.entry(policy, parameter);
                        newest = newest == null || NEWEST.compare(found, newest) > 0 ? found : newest;
                    }
                }
            }
        }
        return newest == null ? Optional.empty() : Optional.of(newest.getValue().value());
    }

    private static String division(Case applied) {
        return applied.facts().institution().map(i -> i.divisionCode()).orElse("");
    }

    static PolicyRef ref(Policy policy) {
        return new PolicyRef(policy.id(), policy.version());
    }
}
