package org.xinglin.policies.national2017;

import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands that the formalities of leaving were completed by the day of a departure filing (R-REG-170). */
final class DepartureFormalitiesCompleted extends Demand {

    DepartureFormalitiesCompleted() {
        super("departure-formalities-completed", OfRegistration.DEPARTURE, ORDER_13, "第十九条", "R-REG-170");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        return applied.form().date("formalitiesOn").filter(day -> !day.isAfter(applied.on())).isPresent()
                ? Verdict.satisfied()
                : violated("/formalitiesOn", "办理完调离、退休等手续之后方可备案，请核对日期",
                        "a departure is filed once the formalities are completed; check the day");
    }
}
