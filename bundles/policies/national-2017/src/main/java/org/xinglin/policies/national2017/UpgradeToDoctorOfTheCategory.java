package org.xinglin.policies.national2017;

import java.util.Set;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Intended;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;
import org.xinglin.standards.Level;

/** Demands a qualification as licensed doctor of the very category of the assistant's registration (R-REG-80, R-REG-82). */
final class UpgradeToDoctorOfTheCategory extends Demand.OfQualification {

    UpgradeToDoctorOfTheCategory() {
        super("upgrade-to-doctor-of-the-category", Set.of("upgrade"), ANSWERS, "", "R-REG-82");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Facts.Qualification chosen, Parameters parameters) {
        if (chosen.level() != Level.LICENSED.code()) {
            return violated("/qualificationId", "请选择执业医师资格；执业助理医师资格不能用于升执业医师",
                    "choose a qualification as licensed doctor; one as assistant does not do");
        }
        return Intended.of(applied.form(), person).base().map(base -> base.category().equals(chosen.category())
                ? Verdict.satisfied()
                : violated("/qualificationId", "执业医师资格的类别与助理医师注册的类别不同，请改办“变更”并选择变更资格",
                        "the qualification is of another category than the registration: use a change of registration and"
                                + " choose the qualification there")).orElseGet(Verdict::notInForce);
    }
}
