package org.xinglin.policies.national2017;

import java.util.Comparator;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Standing.Assessment;
import org.xinglin.api.effect.RecordAssessment.Result;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/**
 * Demands for reason 4 of 注销 that the last assessment on record is one after training, and failed (R-REG-132). Of a doctor with no
 * assessment on record the authority has to see the papers.
 */
final class AssessmentFailedAgain extends Demand.OfPerson {

    AssessmentFailedAgain() {
        super("assessment-failed-again", OfRegistration.CANCELLATION, ORDER_13, "第十八条", "R-REG-132");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
        if (!CancellationReason.FAILED_AGAIN.isOf(applied.form())) {
            return Verdict.notInForce();
        }
        return person.standing().assessments().stream()
                .max(Comparator.comparing(Assessment::cycleEnd).thenComparing(Assessment::recordedOn)
                        .thenComparing(Assessment::retest))
                .map(last -> last.retest() && last.result() == Result.FAILED ? Verdict.satisfied()
                        : violated("/reasonNo", "考核记录中最近一次不是“培训后再次考核不合格”，请先登记考核结果或者改选原因",
                                "the last assessment on record is none that was failed again after training; record it first or"
                                        + " choose another reason"))
                .orElseGet(() -> Verdict.undetermined("系统中没有该医师的考核记录，须由审批机关核实两次考核不合格的材料",
                        "no assessment of this doctor is on record: the authority has to see the papers of both"));
    }
}
