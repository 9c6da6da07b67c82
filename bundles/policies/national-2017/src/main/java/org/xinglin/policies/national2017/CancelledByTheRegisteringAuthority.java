package org.xinglin.policies.national2017;

import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Office;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/**
 * Demands that a commission cancels only what it registered, or what an authority under it did; another one notifies it
 * (R-REG-131, R-REG-133).
 */
final class CancelledByTheRegisteringAuthority extends OfRegistration {

    CancelledByTheRegisteringAuthority() {
        super("cancelled-by-the-registering-authority", CANCELLATION, ORDER_13, "第十八条", "R-REG-131, R-REG-133");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Standing.Registration named, Parameters parameters) {
        if (applied.starter() != Starter.COMMISSION || applied.authority().isEmpty()) {
            return Verdict.notInForce();
        }
        Office authority = applied.authority().get();
        boolean registering = authority.id().equals(named.authority().id()) || applied.facts().institution()
                .flatMap(i -> i.authorityFor(named.category())).filter(now -> now.id().equals(authority.id())).isPresent();
        if (registering) {
            return Verdict.satisfied();
        }
        if (applied.authorityDivision().isEmpty()) {
            return Verdict.undetermined("无法确定本机关是否为其注册机关的上级机关，须核实后办理",
                    "whether this authority is above the one that registered the doctor is not known: to be checked");
        }
        return isAbove(applied.authorityDivision().get(), named.main().divisionCode()) ? Verdict.satisfied()
                : violated("/registrationId", "该注册不由本机关审批，请将有关情形通报其注册机关",
                        "this authority did not register the doctor; notify the one that did");
    }

    /** Says whether a province or city holds a division that is under it. */
    private static boolean isAbove(String division, String under) {
        String held = division.replaceFirst("(00){1,2}$", "");
        return held.length() < division.length() && under.startsWith(held);
    }
}
