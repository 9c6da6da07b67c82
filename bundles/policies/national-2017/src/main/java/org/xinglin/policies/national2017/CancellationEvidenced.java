package org.xinglin.policies.national2017;

import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands the document that shows the reason of 注销: attached, or named with its number (R-REG-132). */
final class CancellationEvidenced extends Demand {

    CancellationEvidenced() {
        super("cancellation-evidenced", OfRegistration.CANCELLATION, ORDER_13, "第十八条", "R-REG-132");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        if (CancellationReason.of(applied.form()).filter(CancellationReason::needsDocument).isEmpty()) {
            return Verdict.notInForce();
        }
        return !applied.form().texts("evidence").isEmpty() || applied.form().text("instrument").isPresent()
                ? Verdict.satisfied()
                : violated("/evidence", "请上传证明该原因的文书（死亡或法院文书、判决书、处罚决定、医学证明、考试处理决定等），或者填写其名称和文号",
                        "attach the document that shows the reason (death or court document, judgment, penalty or exam decision,"
                                + " medical certificate), or give its title and number");
    }
}
