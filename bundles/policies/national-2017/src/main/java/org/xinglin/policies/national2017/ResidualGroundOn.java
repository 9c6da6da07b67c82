package org.xinglin.policies.national2017;

import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Allows 国家规定的其他情形, the residual ground of 注销, only where a policy turns it on (R-REG-132). */
final class ResidualGroundOn extends Demand {

    ResidualGroundOn() {
        super("residual-ground-on", OfRegistration.CANCELLATION, ORDER_13, "第十八条", "R-REG-132");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        if (!CancellationReason.RESIDUAL.isOf(applied.form())) {
            return Verdict.notInForce();
        }
        return "ON".equals(parameters.text("cancellation.residualGround")) ? Verdict.satisfied() : violated("/reasonNo",
                "尚未规定“国家规定的其他情形”，请选择第1至10项原因",
                "no other ground has been laid down; choose one of the reasons 1 to 10");
    }
}
