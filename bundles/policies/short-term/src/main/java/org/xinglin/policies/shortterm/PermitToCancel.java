package org.xinglin.policies.shortterm;

import java.util.Optional;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands a permit that has neither ended nor run out, of the authority that granted it (R-REG-209). */
final class PermitToCancel extends Demand {

    PermitToCancel() {
        super("permit-to-cancel", CANCEL, HmtShort2009.HONG_KONG_MACAU, "第十三条", "R-REG-209");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        if (applied.facts().person().isEmpty()) {
            return personAway();
        }
        Optional<Standing.Permit> permit = applied.form().id("permitId").flatMap(id -> applied.facts().person().get().standing()
                .permits().stream().filter(p -> p.id().equals(id)).findFirst());
        if (permit.filter(p -> p.endedOn().isEmpty() && !p.validTo().isBefore(applied.on())).isEmpty()) {
            return violated("/permitId", "没有这一有效的短期行医证书，期满失效的无需注销", "there is no such valid permit; one that has run out"
                    + " needs no cancellation");
        }
        return applied.authority().filter(a -> a.id().equals(permit.get().authority().id())).isPresent()
                && permit.get().tenant().equals(applied.tenant()) ? Verdict.satisfied()
                : violated("/permitId", "该证书由" + permit.get().authority().name() + "核发，请由该机关注销",
                        "another authority granted this permit and has to cancel it");
    }
}
