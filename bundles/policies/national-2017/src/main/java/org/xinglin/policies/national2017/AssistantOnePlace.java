package org.xinglin.policies.national2017;

import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;
import org.xinglin.standards.Level;

/** Allows an assistant doctor one practice place only (R-REG-44, R-REG-67). */
final class AssistantOnePlace extends Demand.OfQualification {

    AssistantOnePlace() {
        super("assistant-one-place", REGISTRATION, ORDER_13, "第十七条", "R-REG-67");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Facts.Qualification chosen, Parameters parameters) {
        int assistant = Level.ASSISTANT.code();
        if (person.validRegistrations().stream().anyMatch(r -> r.level() == assistant)) {
            return violated("",
                    "执业助理医师只能注册一个执业地点，您已有有效的助理医师注册；请办理“变更”或“助理医师升执业医师”",
                    "an assistant doctor has one practice place only and you have a valid registration as assistant; use a"
                            + " change of registration or the upgrade to licensed doctor");
        }
        if (chosen.level() == assistant && !person.validRegistrations().isEmpty()) {
            return violated("/qualificationId",
                    "增加执业地点须使用执业医师资格；执业助理医师资格只能注册一个执业地点",
                    "a further practice place needs a qualification as licensed doctor");
        }
        return Verdict.satisfied();
    }
}
