package org.xinglin.policies.national2022;

import java.util.Set;
import org.xinglin.api.Finding;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Basis;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Provision;
import org.xinglin.api.policy.Verdict;

/** Takes 被宣告失踪 out of the grounds of 注销: art 17 names death only (R-REG-132 no. 1). */
final class MissingIsNoGround implements Provision {

    private static final String ID = "missing-is-no-ground";
    private static final String RULE = "R-REG-132";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> types() {
        return Set.of("cancellation");
    }

    @Override
    public Basis basis() {
        return new Basis(Bar.LAW, "第十七条第一款第（一）项", RULE);
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        if (applied.form().text("reasonNo").filter("1"::equals).isEmpty()) {
            return Verdict.notInForce();
        }
        return !applied.form().flag("declaredMissing") ? Verdict.satisfied() : Verdict.violated(Finding.of(ID, RULE,
                "/declaredMissing", "自2022年3月1日起，被宣告失踪不再是注销的法定情形；医师死亡（含宣告死亡）的，请按死亡办理",
                "since 1 March 2022 being declared missing is no ground of cancellation; who died, or was declared dead, is cancelled"
                        + " as dead"));
    }
}
