package org.xinglin.policies.national2017;

import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands proof of employment, attached or named by its number (R-REG-63, R-REG-94); a resident needs none (R-REG-71). */
final class EmploymentProved extends Demand {

    EmploymentProved() {
        super("employment-proved", TAKEN_ON, ORDER_13, "第十二条", "R-REG-63");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        if (ResidencyRegistration.asked(applied)) {
            return Verdict.notInForce();
        }
        return applied.form().text("employmentProof").isPresent() || !applied.form().texts("proofs").isEmpty()
                ? Verdict.satisfied()
                : violated("/proofs", "请上传拟执业机构的聘用证明，或填写聘用证明的文号",
                        "attach the institution's proof of employment, or give its number");
    }
}
