package org.xinglin.policies.national2017;

import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands at least one scope; only a resident's may be left blank, as long as that is in force (R-REG-71, R-DAT-31). */
final class ScopesNamed extends Demand {

    ScopesNamed() {
        super("scopes-named", TAKEN_ON, ORDER_13, "第七条", "R-DAT-31");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        return !applied.form().texts("scopes").isEmpty() || ResidencyRegistration.granted(applied, parameters)
                ? Verdict.satisfied()
                : violated("/scopes", "请选择执业范围", "choose a scope");
    }
}
