package org.xinglin.policy;

import java.time.LocalDate;
import java.util.Set;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Basis;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Provision;
import org.xinglin.api.policy.Verdict;

/** Is a provision whose id, types, basis and days stand in the text, while a service of the same bundle judges. */
record JavaProvision(String id, Set<String> types, Basis basis, LocalDate from, LocalDate to, Provision judge) implements Provision {

    JavaProvision by(Provision service) {
        return new JavaProvision(id, types, basis, from, to, service);
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        boolean outside = from != null && applied.on().isBefore(from) || to != null && applied.on().isAfter(to);
        return outside ? Verdict.notInForce() : judge.judge(applied, parameters);
    }
}
