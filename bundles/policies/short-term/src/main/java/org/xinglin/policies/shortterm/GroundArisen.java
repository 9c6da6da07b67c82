package org.xinglin.policies.shortterm;

import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands a ground of cancellation that has arisen (R-REG-209). */
final class GroundArisen extends Demand {

    GroundArisen() {
        super("permit-ground-arisen", CANCEL, HmtShort2009.HONG_KONG_MACAU, "第十三条", "R-REG-209");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        return applied.form().date("groundOn").filter(day -> !day.isAfter(applied.on())).isPresent() ? Verdict.satisfied()
                : violated("/groundOn", "情形发生日期不得晚于今天", "the day of the ground is not to come");
    }
}
