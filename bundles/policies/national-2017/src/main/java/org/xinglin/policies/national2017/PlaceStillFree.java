package org.xinglin.policies.national2017;

import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;
import org.xinglin.standards.Level;
import org.xinglin.standards.PracticePlace;

/**
 * Demands that the practice place to which a registration comes back is still free: one valid registration in a place, an
 * assistant has one place only (R-REG-176, R-REG-44, R-REG-45).
 */
final class PlaceStillFree extends OfRegistration {

    PlaceStillFree() {
        super("place-still-free", DEPARTURE_UNDO, ORDER_13, "第七条、第十七条", "R-REG-176, R-REG-44, R-REG-45");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Standing.Registration named, Parameters parameters) {
        int assistant = Level.ASSISTANT.code();
        PracticePlace place = new PracticePlace(Level.of(named.level()), named.practicePlace());
        boolean taken = person.validRegistrations().stream().anyMatch(r -> named.level() == assistant || r.level() == assistant
                || new PracticePlace(Level.of(r.level()), r.practicePlace()).sameAs(place, applied.on()));
        return !taken ? Verdict.satisfied() : violated("/registrationId",
                "该医师此后已另行注册，原执业地点不再空缺，不能撤销注册备案；如需变动，请办理“变更”",
                "the doctor has registered since and the place is taken; the departure cannot be undone, use a change");
    }
}
