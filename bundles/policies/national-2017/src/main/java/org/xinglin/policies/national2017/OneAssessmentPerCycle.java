package org.xinglin.policies.national2017;

import java.time.LocalDate;
import java.util.List;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.RecordAssessment.Result;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands one result a cycle, and one more after a failed one and training (rulebook §2.5, R-REG-132 (4)). */
final class OneAssessmentPerCycle extends Demand.OfPerson {

    OneAssessmentPerCycle() {
        super("one-assessment-per-cycle", Assessing.TYPE, Assessing.MEASURES, "", "R-REG-132");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
        LocalDate start = applied.form().date("cycleStart").orElseThrow();
        LocalDate end = applied.form().date("cycleEnd").orElseThrow();
        List<Standing.Assessment> same = person.standing().assessments().stream()
                .filter(a -> !a.cycleEnd().isBefore(start) && !a.cycleStart().isAfter(end)).toList();
        if (!applied.form().flag("retest")) {
            return same.isEmpty() ? Verdict.satisfied()
                    : violated("/cycleStart", "该考核周期已有考核结果，请核对周期；培训后再次考核的，请注明",
                            "there is a result for this cycle already; check the cycle, or say that it is the assessment after training");
        }
        return same.stream().anyMatch(a -> !a.retest() && a.result() == Result.FAILED)
                && same.stream().noneMatch(Standing.Assessment::retest) ? Verdict.satisfied()
                : violated("/retest", "只有本周期考核不合格的，培训后可以再次考核一次",
                        "only who failed in this cycle is assessed again after training, once");
    }
}
