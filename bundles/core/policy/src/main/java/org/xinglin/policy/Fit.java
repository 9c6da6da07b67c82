package org.xinglin.policy;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.xinglin.api.policy.Policy;
import org.xinglin.api.policy.Policy.Parameter;
import org.xinglin.api.policy.Provision;
import org.xinglin.policy.text.Faults;

/** Says whether a policy may serve beside others: nothing is laid down twice (R-POL-04), nothing national relaxed (R-POL-01). */
final class Fit {

    private final TextPolicy candidate;
    private final Collection<TextPolicy> others;
    private final Function<String, Optional<TextPolicy>> byId;
    private final Faults faults;

    private Fit(TextPolicy candidate, Collection<TextPolicy> others, Faults faults) {
        this.candidate = candidate;
        this.others = others.stream().filter(other -> !other.id().equals(candidate.id())).toList();
        this.byId = id -> this.others.stream().filter(other -> other.id().equals(id)).findFirst();
        this.faults = faults;
    }

    /** Adds to the faults what speaks against a candidate beside others. @param others those of its own id do not count */
    static void check(TextPolicy candidate, Collection<TextPolicy> others, Faults faults) {
        Fit fit = new Fit(candidate, others, faults);
        fit.others.forEach(other -> {
            fit.provisionsOf(other);
            fit.parametersOf(other);
        });
    }

    private void provisionsOf(TextPolicy other) {
        if (!Overlaps.of(candidate.effectiveFrom(), candidate.effectiveTo(), other.effectiveFrom(), other.effectiveTo())) {
            return;
        }
        for (Provision provision : candidate.provisions()) {
            other.provisions().stream().filter(p -> p.id().equals(provision.id())).findFirst().ifPresent(taken ->
                    faults.add(candidate.place("provision " + provision.id()), "overlap",
                            "规定“" + provision.id() + "”已由政策“" + other.id() + "”在同一期间作出；地方只能增加规定，不能取代",
                            "policy " + other.id() + " lays down provision " + provision.id()
                                    + " for the same days; a tenant adds, it does not replace"));
        }
    }

    private void parametersOf(TextPolicy other) {
        for (Parameter own : candidate.parameters()) {
            Narrowing narrowing = narrowing(own.name(), other);
            other.parameters().stream().filter(p -> p.name().equals(own.name()) && Overlaps.of(own, p)).forEach(theirs -> {
                if (candidate.scope().equals(other.scope())) {
                    overlap(own, theirs, other, narrowing);
                } else if (other.scope().national()) {
                    relaxation(own, theirs, other, narrowing);
                }
            });
        }
    }

    private void overlap(Parameter own, Parameter theirs, TextPolicy other, Narrowing narrowing) {
        boolean successive = isBasedOn(candidate, other.id(), new HashSet<>()) || isBasedOn(other, candidate.id(), new HashSet<>());
        if (!successive && narrowing != Narrowing.UNION) {
            faults.add(candidate.place("parameter " + own.name()), "overlap",
                    "参数“" + own.name() + "”已由政策“" + other.id() + "”自 " + theirs.from() + " 起规定，日期重叠；取代它的，请在 basedOn 中写明",
                    "policy " + other.id() + " sets " + own.name() + " from " + theirs.from()
                            + " on, and the days overlap; to set it anew name that policy in basedOn");
        }
    }

    private void relaxation(Parameter own, Parameter national, TextPolicy other, Narrowing narrowing) {
        if (!keeps(narrowing, own, national)) {
            faults.add(candidate.place("parameter " + own.name()), "relaxes",
                    "“" + own.name() + "”的全国规定为 " + national.value() + "（" + other.id() + "），地方只能从严，不能放宽为 " + own.value(),
                    own.name() + " is " + national.value() + " nationally (" + other.id() + "); a tenant or an area narrows it and"
                            + " cannot relax it to " + own.value());
        }
    }

    private static boolean keeps(Narrowing narrowing, Parameter own, Parameter national) {
        return narrowing == Narrowing.UNION || narrowing.keeps(national.value(), own.value());
    }

    private Narrowing narrowing(String name, TextPolicy other) {
        return Stream.of(other, candidate).map(p -> p.kinds().get(name)).filter(kind -> kind != null).findFirst()
                .map(Catalogue.Kind::stricter).orElseGet(() -> Catalogue.BUNDLED.narrowing(name));
    }

    private boolean isBasedOn(Policy policy, String id, Set<String> seen) {
        return seen.add(policy.id()) && policy.basedOn().stream()
                .anyMatch(base -> base.equals(id) || byId.apply(base).filter(b -> isBasedOn(b, id, seen)).isPresent());
    }
}
