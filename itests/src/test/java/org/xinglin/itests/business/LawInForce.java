package org.xinglin.itests.business;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Judgement;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Policies;
import org.xinglin.api.policy.Policy;
import org.xinglin.api.policy.PolicyRef;
import org.xinglin.standards.WorkingDays;

/** Judges by every provision of the leaf bundles that is in force on the day, for all tenants alike. */
final class LawInForce implements Policies {

    private final List<Policy> policies = Leaves.policies();

    @Override
    public Judgement judge(Case applied) {
        Parameters parameters = parameters(applied.tenant(), applied.on());
        List<Policy> inForce = policies.stream().filter(p -> p.inForceOn(applied.on())).toList();
        return new Judgement(applied.on(), inForce.stream().map(LawInForce::ref).toList(), inForce.stream()
                .flatMap(policy -> policy.provisions().stream().filter(p -> p.types().contains(applied.type()))
                        .map(p -> new Judgement.Line(p.id(), ref(policy), p.basis(), p.judge(applied, parameters)))).toList());
    }

    @Override
    public Parameters parameters(TenantId tenant, LocalDate on) {
        return name -> policies.stream().filter(p -> p.inForceOn(on)).flatMap(p -> p.parameters().stream())
                .filter(p -> p.name().equals(name) && p.holdsOn(on)).map(Policy.Parameter::value).reduce((a, b) -> b);
    }

    @Override
    public LocalDate addWorkingDays(TenantId tenant, LocalDate from, int days) {
        return new WorkingDays(Set.of(), Set.of()).addWorkingDays(from, days);
    }

    @Override
    public List<Policy> bound() {
        return policies;
    }

    private static PolicyRef ref(Policy policy) {
        return new PolicyRef(policy.id(), policy.version());
    }
}
