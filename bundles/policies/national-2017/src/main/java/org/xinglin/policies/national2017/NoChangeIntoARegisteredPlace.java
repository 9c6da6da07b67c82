package org.xinglin.policies.national2017;

import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Intended;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;
import org.xinglin.standards.Level;
import org.xinglin.standards.PracticePlace;

/** Refuses a change into a practice place where the doctor has another valid registration already (R-REG-45, R-REG-122). */
final class NoChangeIntoARegisteredPlace extends FromRegistration {

    NoChangeIntoARegisteredPlace() {
        super("no-change-into-a-registered-place", CHANGE, ORDER_13, "第七条", "R-REG-122");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Standing.Registration base, Facts.Institution institution,
            Parameters parameters) {
        int level = Intended.of(applied.form(), person).level().orElse(base.level());
        PracticePlace place = place(level, institution);
        boolean taken = person.validRegistrations().stream().filter(r -> !r.id().equals(base.id()) && r.level() == level)
                .anyMatch(r -> new PracticePlace(Level.of(level), r.practicePlace()).sameAs(place, applied.on()));
        return !taken ? Verdict.satisfied() : violated("/institutionId",
                "您在" + place.zh() + "已有有效注册，一个执业地点只能有一个注册；请变更该地点的注册，或办理“多执业机构备案”",
                "you already have a valid registration in this practice place, and one place has one only; change that one, or"
                        + " file the institution");
    }
}
