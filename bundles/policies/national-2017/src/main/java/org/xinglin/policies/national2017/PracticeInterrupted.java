package org.xinglin.policies.national2017;

import java.time.LocalDate;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.FilingStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/**
 * Demands for reason 6 of 注销 that practice has been interrupted for two years, and in every province (R-REG-132). What was
 * registered or filed since then speaks against it. An institution knows its own province only: while the doctor has other valid
 * registrations, the authority has to ask there.
 */
final class PracticeInterrupted extends OfRegistration {

    PracticeInterrupted() {
        super("practice-interrupted", CANCELLATION, ORDER_13, "第十八条", "R-REG-132");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Standing.Registration named, Parameters parameters) {
        if (!CancellationReason.INTERRUPTED.isOf(applied.form()) || !named.valid()) {
            return Verdict.notInForce();
        }
        if (applied.form().date("interruptedSince").isEmpty()) {
            return violated("/interruptedSince", "请填写中止执业的起始日期", "say since when practice has been interrupted");
        }
        if (!applied.form().flag("practisesNowhere")) {
            return violated("/practisesNowhere", "仅在全国任何执业地点均未执业时，方可以此为由注销；只在一处不再执业的，请由医师本人主动申请注销该处注册",
                    "this reason needs that the doctor practises in no province; for one practice place only, the doctor applies for"
                            + " cancellation at the own wish");
        }
        LocalDate since = applied.form().date("interruptedSince").get();
        int years = parameters.number("cancellation.interruptedYears");
        if (applied.on().isBefore(since.plusYears(years))) {
            return violated("/interruptedSince", "中止执业未满" + years + "年，自 " + since.plusYears(years) + " 起方可以此为由注销",
                    "practice has been interrupted for less than " + years + " years; apply from " + since.plusYears(years) + " on");
        }
        if (practised(person.standing(), since, applied.on())) {
            return violated("/interruptedSince", "该日期之后另有经批准的注册或者多执业机构备案，不属于中止执业",
                    "a registration or a filing was approved after that day: practice was not interrupted");
        }
        return applied.starter() == Starter.DOCTOR || person.validRegistrations().size() == 1 ? Verdict.satisfied()
                : Verdict.undetermined("该医师在其他省份另有有效注册，须由审批机关向该省核实其未在当地执业",
                        "the doctor has valid registrations in other provinces: the authority has to ask there whether they are used");
    }

    private static boolean practised(Standing standing, LocalDate since, LocalDate on) {
        return standing.validRegistrations().stream().anyMatch(r -> r.approvedOn().isAfter(since))
                || standing.filings().stream().anyMatch(f -> f.statusOn(on) == FilingStatus.VALID && f.validFrom().isAfter(since));
    }
}
