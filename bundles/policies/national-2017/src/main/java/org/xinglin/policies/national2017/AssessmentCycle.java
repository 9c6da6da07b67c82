package org.xinglin.policies.national2017;

import java.time.LocalDate;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands a cycle of the length in force when it began: two years before the Doctors Law, three since (§9.2 ASSESS-2007, LAW-2022). */
final class AssessmentCycle extends Demand {

    AssessmentCycle() {
        super("assessment-cycle-length", Assessing.TYPE, Assessing.MEASURES, "", "§9.2 ASSESS-2007");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        LocalDate start = applied.form().date("cycleStart").orElseThrow();
        LocalDate end = applied.form().date("cycleEnd").orElseThrow();
        boolean former = parameters.find("assessment.cycleYearsSince").map(LocalDate::parse).filter(start::isBefore).isPresent();
        int years = parameters.number(former ? "assessment.cycleYearsBefore" : "assessment.cycleYears");
        LocalDate last = start.plusYears(years).minusDays(1);
        if (!end.equals(last)) {
            return violated("/cycleEnd", "自 " + start + " 起的考核周期为" + years + "年，至 " + last + " 止",
                    "a cycle that begins on " + start + " has " + years + " years, to " + last);
        }
        boolean missed = "MISSED".equals(applied.form().text("result").orElse(""));
        return (missed ? end : start).isBefore(applied.on()) ? Verdict.satisfied()
                : violated("/cycleEnd", missed ? "考核周期尚未结束，不能登记为未参加" : "考核周期尚未开始",
                        missed ? "the cycle has not ended; nobody has missed it yet" : "the cycle has not begun");
    }
}
