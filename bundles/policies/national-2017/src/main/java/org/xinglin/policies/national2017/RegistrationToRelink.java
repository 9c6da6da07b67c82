package org.xinglin.policies.national2017;

import java.util.Optional;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands a valid registration of this authority: the one that registered replaces the linked qualification (R-REG-217). */
final class RegistrationToRelink extends Demand.OfPerson {

    RegistrationToRelink() {
        super("registration-to-relink", Relinking.TYPE, Relinking.NOTICE, "三（一）2", "R-REG-217");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
        Optional<Standing.Registration> found = Relinking.registration(applied, person).filter(Standing.Registration::valid);
        if (found.isEmpty()) {
            return violated("/registrationId", "此人没有这一有效的执业注册，请重新选择", "this person has no such valid registration; choose again");
        }
        return found.get().tenant().equals(applied.tenant())
                && applied.authority().filter(a -> a.id().equals(found.get().authority().id())).isPresent()
                ? Verdict.satisfied()
                : violated("/registrationId", "该注册的审批机关为" + found.get().authority().name() + "，请由该机关办理",
                        "this registration's authority is another one, which has to do this");
    }
}
