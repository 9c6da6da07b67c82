package org.xinglin.policies.national2017;

import java.util.Set;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands that who goes to the military knows that every local registration ends, in all provinces (R-REG-103, R-REG-104). */
final class EndOfAllRegistrationsAcknowledged extends Demand {

    EndOfAllRegistrationsAcknowledged() {
        super("end-of-all-registrations-acknowledged", Set.of("military-out"), ANSWERS, "", "R-REG-104");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        return applied.form().flag("acknowledgeEnd") ? Verdict.satisfied() : violated("/acknowledgeEnd",
                "变更到军队业务完成后，您在各省的地方注册、备案和多地点执业信息全部失效；请确认知悉后再提交",
                "on completion all your local registrations, filings and multi-site records become invalid in every province;"
                        + " acknowledge this first");
    }
}
