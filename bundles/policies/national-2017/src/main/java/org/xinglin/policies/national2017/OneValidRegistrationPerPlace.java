package org.xinglin.policies.national2017;

import java.util.Set;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;
import org.xinglin.standards.DivisionCode;
import org.xinglin.standards.Level;
import org.xinglin.standards.PracticePlace;

/** Allows at most one valid registration of a doctor in a practice place (R-REG-45, R-REG-68). */
final class OneValidRegistrationPerPlace extends Demand.OfQualification {

    OneValidRegistrationPerPlace() {
        super("one-valid-registration-per-place", Set.of("registration", "upgrade"), ORDER_13, "第七条", "R-REG-68");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Facts.Qualification chosen, Parameters parameters) {
        if (applied.facts().institution().isEmpty()) {
            return Verdict.undetermined("拟执业机构的信息暂时不可用", "the institution's data cannot be had now");
        }
        PracticePlace place = PracticePlace.of(Level.of(chosen.level()),
                DivisionCode.of(applied.facts().institution().get().divisionCode()));
        boolean taken = person.validRegistrations().stream().filter(r -> r.level() == chosen.level())
                .anyMatch(r -> new PracticePlace(Level.of(r.level()), r.practicePlace()).sameAs(place, applied.on()));
        return !taken ? Verdict.satisfied() : violated("/institutionId",
                "您在" + place.zh() + "已有有效注册；更换主要执业机构请办理“变更”，增加执业机构请办理“多执业机构备案”",
                "you already have a valid registration in this practice place; to move use a change of registration, to work"
                        + " at one more institution file it");
    }
}
