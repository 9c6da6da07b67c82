package org.xinglin.policies.national2017;

import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands the same level and category of registration and qualification; else it is a registration, not this (R-REG-216, R-REG-219). */
final class SameLevelAndCategory extends Demand.OfPerson {

    SameLevelAndCategory() {
        super("same-level-and-category", Relinking.TYPE, Relinking.NOTICE, "三（一）2（3）", "R-REG-219");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
        return Relinking.of(applied, person).map(r -> r.sameLevelAndCategory() ? Verdict.satisfied()
                : violated("/qualificationId", "资格与注册的级别或类别不同，不能更换：资格无误的，用该资格办理注册；资格有误的，报发证省份或国家医学考试中心",
                        "level or category differ: if the qualification is right, register with it; if it is wrong, report it to its"
                                + " province or the exam centre")).orElseGet(Verdict::notInForce);
    }
}
