package org.xinglin.policies.national2017;

import java.time.LocalDate;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands training and a passed assessment of who was never registered for two years after the award (R-REG-64). */
final class LateRegistrationTrained extends Demand.OfQualification {

    LateRegistrationTrained() {
        super("late-registration-trained", REGISTRATION, ORDER_13, "", "R-REG-64");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Facts.Qualification chosen, Parameters parameters) {
        if (!person.registrations().isEmpty()) {
            return Verdict.notInForce();
        }
        int years = parameters.number("lateRegistrationYears");
        LocalDate earliest = chosen.awardedOn().orElse(LocalDate.of(chosen.year(), 1, 1));
        LocalDate latest = chosen.awardedOn().orElse(LocalDate.of(chosen.year(), 12, 31));
        int months = parameters.number("lateTrainingMonths");
        if (applied.on().isBefore(earliest.plusYears(years))
                || Training.of(applied.form()).suffices(earliest, applied.on(), months)) {
            return Verdict.satisfied();
        }
        if (applied.on().isBefore(latest.plusYears(years))) {
            return Verdict.undetermined("资格授予日期未登记，是否已满" + years + "年须由审批机关核实",
                    "the day of award is not on record: the authority has to see whether " + years + " years have passed");
        }
        return violated("/lateTraining",
                "取得医师资格满" + years + "年未注册的，须提交连续" + months + "个月以上培训并经考核合格的证明",
                "after " + years + " years without registration, proof of at least " + months
                        + " months of continuous training and a passed assessment is needed");
    }
}
