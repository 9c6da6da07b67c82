package org.xinglin.policies.national2017;

import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Intended;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;
import org.xinglin.standards.Level;

/** Lets no change leave an assistant doctor with more than one practice place (R-REG-44). */
final class AssistantKeepsOnePlace extends FromRegistration {

    AssistantKeepsOnePlace() {
        super("assistant-keeps-one-place", CHANGE, ORDER_13, "第十七条", "R-REG-44");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Standing.Registration base, Facts.Institution institution,
            Parameters parameters) {
        int assistant = Level.ASSISTANT.code();
        int level = Intended.of(applied.form(), person).level().orElse(base.level());
        boolean several = person.validRegistrations().stream().filter(r -> !r.id().equals(base.id()))
                .anyMatch(r -> level == assistant || r.level() == assistant);
        return !several ? Verdict.satisfied() : violated("",
                "执业助理医师只能注册一个执业地点，您另有有效注册；请先注销其他注册",
                "an assistant doctor has one practice place only and you have another valid registration; cancel that first");
    }
}
