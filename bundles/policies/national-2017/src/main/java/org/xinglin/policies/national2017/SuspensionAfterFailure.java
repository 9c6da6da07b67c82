package org.xinglin.policies.national2017;

import java.time.LocalDate;
import java.util.Optional;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands that practice was suspended only after a failed assessment, and for a time with both ends (L1 art 42). */
final class SuspensionAfterFailure extends Demand {

    SuspensionAfterFailure() {
        super("suspension-after-failure", Assessing.TYPE, Assessing.MEASURES, "", "rulebook §2.5");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        Optional<LocalDate> from = applied.form().date("suspendedFrom");
        Optional<LocalDate> to = applied.form().date("suspendedTo");
        if (from.isEmpty() && to.isEmpty()) {
            return Verdict.satisfied();
        }
        if (!"FAILED".equals(applied.form().text("result").orElse(""))) {
            return violated("/suspendedFrom", "只有考核不合格的才责令暂停执业", "practice is suspended after a failed assessment only");
        }
        return from.flatMap(first -> to.filter(last -> !last.isBefore(first))).isPresent() ? Verdict.satisfied()
                : violated("/suspendedTo", "请填写暂停执业的起止日期，截止日期不得早于起始日期", "give the first and the last day, the last not before the first");
    }
}
