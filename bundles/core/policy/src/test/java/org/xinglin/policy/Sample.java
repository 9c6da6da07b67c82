package org.xinglin.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinglin.api.TenantId;
import org.xinglin.api.Text;
import org.xinglin.api.policy.Basis;
import org.xinglin.api.policy.Policy;
import org.xinglin.api.policy.Provision;
import org.xinglin.api.policy.Scope;

/** Is a policy made for a test. */
record Sample(String id, LocalDate effectiveFrom, Optional<LocalDate> effectiveTo, Optional<TenantId> tenant,
        List<Policy.Parameter> parameters, List<Provision> provisions) implements Policy {

    static final Basis BASIS = new Basis("instrument", "art 1", "R-POL-01");

    static Sample of(String id, String from, Provision... provisions) {
        return new Sample(id, LocalDate.parse(from), Optional.empty(), Optional.empty(), List.of(), List.of(provisions));
    }

    Sample until(String last) {
        return new Sample(id, effectiveFrom, Optional.of(LocalDate.parse(last)), tenant, parameters, provisions);
    }

    Sample in(TenantId owner) {
        return new Sample(id, effectiveFrom, effectiveTo, Optional.of(owner), parameters, provisions);
    }

    Sample with(String name, String value) {
        return new Sample(id, effectiveFrom, effectiveTo, tenant,
                List.of(new Policy.Parameter(name, value, effectiveFrom, Optional.empty(), BASIS)), provisions);
    }

    @Override
    public Scope scope() {
        return tenant.map(Scope::of).orElse(Scope.NATIONAL);
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Text title() {
        return Text.of(id, id);
    }
}
