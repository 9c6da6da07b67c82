package org.xinglin.policy.cel;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelUnknownSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xinglin.api.Finding;
import org.xinglin.api.Text;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Basis;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Provision;
import org.xinglin.api.policy.Verdict;

/**
 * Is a provision written as conditions. Its demands are judged in order; the first that is not met tells the verdict, unless all
 * are to be collected. An unknown fact makes it undetermined where the outcome hangs on it, and only there.
 */
public final class CelProvision implements Provision {

    private final String id;
    private final Set<String> types;
    private final Basis basis;
    private final LocalDate from;
    private final LocalDate to;
    private final Expression when;
    private final boolean collect;
    private final List<Demand> demands;
    private final Terms terms;

    /** Is one demand; {@code known} ones make the provision undetermined instead of violated. */
    record Demand(Optional<Expression> when, Expression that, boolean known, String field, Words zh, Words en) {
    }

    CelProvision(String id, Set<String> types, Basis basis, LocalDate from, LocalDate to, Expression when, boolean collect,
            List<Demand> demands, Terms terms) {
        this.id = id;
        this.types = Set.copyOf(types);
        this.basis = basis;
        this.from = from;
        this.to = to;
        this.when = when;
        this.collect = collect;
        this.demands = List.copyOf(demands);
        this.terms = terms;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Set<String> types() {
        return types;
    }

    @Override
    public Basis basis() {
        return basis;
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        return judge(new CaseValues(applied, parameters));
    }

    /** Judges a case whose values are shared with other provisions. */
    public Verdict judge(CaseValues given) {
        LocalDate on = given.applied().on();
        if (from != null && on.isBefore(from) || to != null && on.isAfter(to)) {
            return Verdict.notInForce();
        }
        CaseValues.Values values = given.of(terms);
        try {
            return judge(values);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("provision " + id + ": " + e.getErrorCode(), e);
        }
    }

    private Verdict judge(CaseValues.Values values) throws CelEvaluationException {
        if (when != null) {
            Object applies = when.value(values);
            if (!Boolean.TRUE.equals(applies)) {
                return applies instanceof CelUnknownSet unknown ? undetermined(unknown) : Verdict.notInForce();
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Demand demand : demands) {
            Object asked = demand.when().isPresent() ? demand.when().get().value(values) : true;
            Object met = Boolean.TRUE.equals(asked) ? demand.that().value(values) : asked instanceof CelUnknownSet ? asked : true;
            if (met instanceof CelUnknownSet unknown) {
                return findings.isEmpty() ? undetermined(unknown) : new Verdict.Violated(findings);
            }
            if (Boolean.TRUE.equals(met)) {
                continue;
            }
            String zh = demand.zh().with(values);
            String en = demand.en().with(values);
            if (demand.known()) {
                return findings.isEmpty() ? Verdict.undetermined(zh, en) : new Verdict.Violated(findings);
            }
            findings.add(Finding.of(id, basis.rules(), demand.field(), zh, en));
            if (!collect) {
                break;
            }
        }
        return findings.isEmpty() ? Verdict.satisfied() : new Verdict.Violated(findings);
    }

    /** Returns what is demanded, as written. */
    public String condition() {
        String demanded = demands.stream().map(d -> d.when().map(w -> "(" + w.text() + ") → ").orElse("") + d.that().text())
                .collect(Collectors.joining("\n"));
        return when == null ? demanded : "when " + when.text() + "\n" + demanded;
    }

    /** Returns the facts and parameters that it looks at. */
    public Set<String> paths() {
        Set<String> paths = new LinkedHashSet<>();
        if (when != null) {
            paths.addAll(when.paths());
        }
        demands.forEach(d -> {
            d.when().ifPresent(w -> paths.addAll(w.paths()));
            paths.addAll(d.that().paths());
        });
        return paths;
    }

    Terms terms() {
        return terms;
    }

    private static Verdict undetermined(CelUnknownSet unknown) {
        Set<String> facts = unknown.attributes().stream().map(a -> a.toString().split("[.\\[]")[0]).collect(Collectors.toSet());
        Text missing = facts.contains("institution")
                ? Text.of("拟执业机构的信息暂时不可用", "the institution's data cannot be had now")
                : facts.contains("authority") || facts.contains("authorityDivision")
                        ? Text.of("办理机关暂时无法核对", "the authority cannot be seen now")
                        : Text.of("国家端的资格与注册信息暂时不可用，审批前将再次核对",
                                "the national registers cannot be asked now; checked again before the approval has effects");
        return new Verdict.Undetermined(missing);
    }
}
