package org.xinglin.policies.national2017;

import java.util.Set;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Intended;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands a valid local registration from which a doctor goes to the military (R-REG-100). */
final class MilitaryOutFromValidRegistration extends Demand.OfPerson {

    MilitaryOutFromValidRegistration() {
        super("military-out-from-valid-registration", Set.of("military-out"), MILITARY, "第十条", "R-REG-100");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
        return Intended.of(applied.form(), person).base().filter(Standing.Registration::valid).isPresent() ? Verdict.satisfied()
                : violated("/registrationId", "所选注册不是您的有效注册，请选择一个有效的执业注册",
                        "the chosen registration is no valid one of yours; choose a valid one");
    }
}
