package org.xinglin.policies.national2017;

import java.time.LocalDate;
import java.util.Set;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands the day of hand-over of a military qualification, and the reason of an exchange later than 90 days after it (R-REG-92). */
final class MilitaryExchangeInTime extends Demand {

    MilitaryExchangeInTime() {
        super("military-exchange-in-time", Set.of("legacy-entry"), "军队医师资格换领有关规定", "", "R-REG-92");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        if (!"MILITARY".equals(applied.form().text("origin").orElse(""))) {
            return Verdict.notInForce();
        }
        int days = parameters.number("military.exchangeDays");
        LocalDate handedOver = applied.form().date("handedOverOn").orElse(null);
        if (handedOver == null || handedOver.isAfter(applied.acceptedOn())) {
            return violated("/handedOverOn", "请填写移交地方安置的日期（不晚于今天）", "give the day of hand-over to local placement, not after today");
        }
        return !applied.acceptedOn().isAfter(handedOver.plusDays(days)) || applied.form().text("lateReason").isPresent()
                ? Verdict.satisfied()
                : violated("/lateReason", "移交地方安置已超过" + days + "日，请说明逾期换领的原因",
                        "more than " + days + " days have passed since the hand-over; say why the exchange is late");
    }
}
