package org.xinglin.policies.national2017;

import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;
import org.xinglin.standards.Level;

/** Keeps filings in the registration's own practice place: the province of a licensed doctor, the county of an assistant (R-REG-141, R-REG-142). */
final class FilingWithinThePracticePlace extends FromRegistration {

    FilingWithinThePracticePlace() {
        super("filing-within-the-practice-place", FILING, ANSWERS, "", "R-REG-141");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Standing.Registration base, Facts.Institution institution,
            Parameters parameters) {
        if (inPlace(applied, base, institution)) {
            return Verdict.satisfied();
        }
        return base.level() == Level.ASSISTANT.code()
                ? violated("/institutionId", "拟执业机构不在您的执业地点内：执业助理医师只能在注册的县（区、市）内备案",
                        "the institution lies outside your practice place: an assistant files within the county of registration")
                : violated("/institutionId", "拟执业机构不在您的执业地点内，不能跨省备案；请先在该省办理“注册”，再以该省的注册申请备案",
                        "the institution lies outside your practice place and nobody files across provinces; register in that"
                                + " province first, then file on that registration");
    }
}
