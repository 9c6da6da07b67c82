package org.xinglin.policies.national2017;

import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands a valid qualification of the person's own that is not the linked one (R-REG-216, R-REG-218). */
final class ReplacingQualification extends Demand.OfPerson {

    ReplacingQualification() {
        super("replacing-qualification-valid", Relinking.TYPE, Relinking.NOTICE, "三（一）2", "R-REG-218");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
        if (applied.form().id("qualificationId").flatMap(person::qualification).filter(Facts.Qualification::valid).isEmpty()) {
            return violated("/qualificationId", "全国医师资格库中此人没有这一有效资格；资格有误的，请报发证省份或国家医学考试中心更正",
                    "the national register holds no such valid qualification of this person; have it corrected there first");
        }
        return Relinking.of(applied, person).filter(r -> r.registration().qualificationId().equals(r.chosen().id())).isPresent()
                ? violated("/qualificationId", "该注册已关联这一资格，无需更换", "this qualification is linked already; there is nothing to replace")
                : Verdict.satisfied();
    }
}
