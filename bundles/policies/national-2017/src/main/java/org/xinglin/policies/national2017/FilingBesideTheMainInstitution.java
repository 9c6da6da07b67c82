package org.xinglin.policies.national2017;

import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Refuses a filing at the main institution itself (R-REG-144). */
final class FilingBesideTheMainInstitution extends FromRegistration {

    FilingBesideTheMainInstitution() {
        super("filing-beside-the-main-institution", FILING, ORDER_13, "第十条", "R-REG-144");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Standing.Registration base, Facts.Institution institution,
            Parameters parameters) {
        return !institution.id().equals(base.main().id()) ? Verdict.satisfied() : violated("/institutionId",
                "该机构就是您的主要执业机构，无需备案", "this is your main institution; nothing has to be filed");
    }
}
