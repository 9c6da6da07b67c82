package org.xinglin.policies.national2017;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/**
 * Demands a term that ends after it begins, begins on the day of application or later, and is not over when it is decided
 * (R-REG-143). At the decision its first day may have passed: the filing begins with the approval then.
 */
final class FilingTerm extends Demand {

    FilingTerm() {
        super("filing-term", Set.of("filing"), ORDER_13, "第十条", "R-REG-143");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        Optional<LocalDate> from = applied.form().date("validFrom");
        Optional<LocalDate> to = applied.form().date("validTo");
        if (from.isEmpty() || to.isEmpty()) {
            return violated("/validFrom", "请填写有效期的开始时间和结束时间", "give the first and the last day");
        }
        if (!to.get().isAfter(from.get())) {
            return violated("/validTo", "有效期结束时间须晚于开始时间", "the last day has to be after the first");
        }
        if (from.get().isBefore(applied.submittedOn())) {
            return violated("/validFrom", "有效期开始时间不能早于申请之日（" + applied.submittedOn() + "）",
                    "the first day cannot be before the day of application (" + applied.submittedOn() + ")");
        }
        return !to.get().isBefore(applied.on()) ? Verdict.satisfied() : violated("/validTo",
                "申请的有效期已经结束，请重新申请", "the term applied for is over; apply again");
    }
}
