package org.xinglin.policies.national2017;

import java.util.Set;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Keeps 军队变更入 for those who leave the forces: whoever went there has no local registration left (R-REG-90, R-REG-103). */
final class MilitaryInWithoutLocalRegistration extends Demand.OfPerson {

    MilitaryInWithoutLocalRegistration() {
        super("military-in-without-local-registration", Set.of("military-in"), MILITARY, "第九条", "R-REG-90");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
        return person.validRegistrations().isEmpty() ? Verdict.satisfied() : violated("",
                "您在地方已有有效注册，不能办理军队变更入；更换机构请办理“变更”，增加其他省份请办理“注册”",
                "you have a valid local registration, so this is no transfer in from the military; to move use a change of"
                        + " registration, to add a province use 注册");
    }
}
