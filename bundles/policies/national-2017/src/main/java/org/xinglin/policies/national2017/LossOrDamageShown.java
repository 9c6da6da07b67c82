package org.xinglin.policies.national2017;

import java.util.Set;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/**
 * Demands for 证书补办 a statement of loss, unless the province waives it, or the damaged original handed in (R-REG-225).
 */
final class LossOrDamageShown extends Demand {

    LossOrDamageShown() {
        super("loss-or-damage-shown", Set.of("reissue"), ORDER_13, "第十六条", "R-REG-225");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        if (applied.form().text("why").filter("DAMAGED"::equals).isPresent()) {
            return applied.form().flag("originalHandedIn") ? Verdict.satisfied() : violated("/originalHandedIn",
                    "证书损坏的，请交回原证书后再申请", "a damaged certificate is handed in first");
        }
        return "WAIVED".equals(parameters.text("reissue.lossStatement"))
                || applied.form().text("lossStatement").isPresent() ? Verdict.satisfied()
                : violated("/lossStatement", "证书遗失的，请刊登遗失声明，并填写刊登的报纸或者网站及日期",
                        "publish a statement of loss and say in which newspaper or on which site, and when");
    }
}
