package org.xinglin.policies.national2017;

import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.policy.Verdict;

/** Demands that the institution applied to holds a valid licence (R-INS-09). */
final class InstitutionValid extends Demand.OfInstitution {

    InstitutionValid() {
        super("institution-valid", AT_TARGET, EREG_2017, "", "R-INS-09");
    }

    @Override
    Verdict judge(Case applied, Facts.Institution institution) {
        return institution.valid() ? Verdict.satisfied() : violated("/institutionId",
                "拟执业机构已停业或注销，不能受理新的申请，请另选机构",
                "the institution is suspended or cancelled and takes no new applications; choose another one");
    }
}
