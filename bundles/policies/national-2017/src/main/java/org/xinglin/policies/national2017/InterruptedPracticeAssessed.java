package org.xinglin.policies.national2017;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.xinglin.api.business.BanKind;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/**
 * Demands a passed assessment of who interrupted practice for two years or returns after a bar (重新注册, R-REG-185, R-REG-187).
 */
final class InterruptedPracticeAssessed extends Demand.OfPerson {

    /** Causes of an end after which only an assessment opens the way back (rulebook §3.6, R-REG-174). */
    private static final Set<String> BARRING = Set.of("cancel-2", "cancel-3", "cancel-4", "cancel-5", "cancel-6",
            "cancel-7", "cancel-8", "improper-means", "departed-two-years");

    InterruptedPracticeAssessed() {
        super("interrupted-practice-assessed", REGISTRATION, ORDER_13, "", "R-REG-185");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
        if (person.registrations().isEmpty() || !person.validRegistrations().isEmpty()) {
            return Verdict.notInForce();
        }
        LocalDate ended = person.registrations().stream().flatMap(r -> r.endedOn().stream())
                .max(Comparator.naturalOrder()).orElse(applied.on());
        int years = parameters.number("interruptionYears");
        if (!barred(person, ended) && applied.on().isBefore(ended.plusYears(years))) {
            return Verdict.notInForce();
        }
        int months = parameters.number("reRegistrationTrainingMonths");
        return Training.of(applied.form()).suffices(ended, applied.on(), months)
                ? Verdict.satisfied()
                : violated("/lateTraining",
                        "中止医师执业活动满" + years + "年或不予注册的情形消失后重新注册的，须提交县级以上卫生健康行政部门或其委托机构"
                                + (months > 0 ? "培训满" + months + "个月并" : "") + "考核合格的证明",
                        "after " + years + " years without practice, or when a bar has lapsed, proof of "
                                + (months > 0 ? months + " months of training and " : "")
                                + "an assessment passed before the county's or a higher authority is needed");
    }

    /** Says whether the last registration ended for a reason that bars, or a ban ran on or began after it. */
    private static boolean barred(Facts.Person person, LocalDate ended) {
        return person.registrations().stream()
                .anyMatch(r -> BARRING.contains(r.cause()) && r.endedOn().filter(ended::equals).isPresent())
                || person.standing().bans().stream().filter(b -> b.kind() != BanKind.SUSPENSION)
                        .anyMatch(b -> b.to().map(last -> !last.isBefore(ended) && !last.isBefore(b.from())).orElse(true));
    }
}
