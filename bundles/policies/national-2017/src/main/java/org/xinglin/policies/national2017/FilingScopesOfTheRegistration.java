package org.xinglin.policies.national2017;

import java.util.List;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands that a filing's scopes are registered ones (R-REG-143). */
final class FilingScopesOfTheRegistration extends FromRegistration {

    FilingScopesOfTheRegistration() {
        super("filing-scopes-of-the-registration", FILING, ORDER_13, "第十条", "R-REG-143");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Standing.Registration base, Facts.Institution institution,
            Parameters parameters) {
        List<String> strange = applied.form().texts("scopes").stream().filter(s -> !base.scopes().contains(s)).distinct().toList();
        return strange.isEmpty() ? Verdict.satisfied() : violated("/scopes",
                "执业范围 " + String.join("、", strange) + " 不在您注册的执业范围内，请从已注册的执业范围中选择",
                "scope " + String.join(", ", strange) + " is not registered; choose from the registered ones");
    }
}
