package org.xinglin.policies.national2017;

import java.util.Optional;
import java.util.Set;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.NamedRegistration;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands a valid registration with a main institution as the ground of a filing (R-REG-140). */
final class FilingOnAValidRegistration extends Demand.OfPerson {

    FilingOnAValidRegistration() {
        super("filing-on-a-valid-registration", Set.of("filing"), ORDER_13, "第十条", "R-REG-140");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
        Optional<Standing.Registration> base = NamedRegistration.of(applied.form(), person);
        return base.filter(Standing.Registration::valid).isPresent() ? Verdict.satisfied() : violated("/registrationId",
                "多执业机构备案须依据您在该执业地点的有效注册；请先办理“注册”",
                "a filing needs a valid registration of yours in that practice place; register there first");
    }
}
