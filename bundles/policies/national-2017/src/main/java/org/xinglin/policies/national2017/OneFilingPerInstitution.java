package org.xinglin.policies.national2017;

import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Allows one valid filing for an institution at a time (R-REG-144). */
final class OneFilingPerInstitution extends FromRegistration {

    OneFilingPerInstitution() {
        super("one-filing-per-institution", FILING, ORDER_13, "第十条", "R-REG-144");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Standing.Registration base, Facts.Institution institution,
            Parameters parameters) {
        return person.standing().filingsOf(base.id(), applied.on()).stream()
                .noneMatch(f -> f.kind() == FilingKind.FILING && f.at().id().equals(institution.id()))
                ? Verdict.satisfied()
                : violated("/institutionId", "您在该机构已有有效的备案；请待其到期，或先办理“多执业机构取消备案”",
                        "you already have a valid filing for this institution; wait for its end or withdraw it first");
    }
}
