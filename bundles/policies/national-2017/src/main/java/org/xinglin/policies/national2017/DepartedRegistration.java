package org.xinglin.policies.national2017;

import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands that what is undone is a departure filing of this province (R-REG-176). */
final class DepartedRegistration extends OfRegistration {

    DepartedRegistration() {
        super("departed-registration", DEPARTURE_UNDO, LICENSING_LAW, "第六十九条", "R-REG-176");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Standing.Registration named, Parameters parameters) {
        return named.status() == RegStatus.DEPARTED && named.tenant().equals(applied.tenant()) ? Verdict.satisfied()
                : violated("/registrationId", "所选注册在本省不处于备案状态，没有可以撤销的注册备案",
                        "the registration is not departure-filed in this province; there is nothing to undo");
    }
}
