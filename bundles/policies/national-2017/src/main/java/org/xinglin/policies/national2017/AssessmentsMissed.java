package org.xinglin.policies.national2017;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Standing.Assessment;
import org.xinglin.api.effect.RecordAssessment.Result;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/**
 * Demands for reason 5 of 注销 that the last two cycles on record follow one another and that the doctor took part in neither
 * (R-REG-132). Of a doctor with no assessment on record the authority has to see the papers.
 */
final class AssessmentsMissed extends Demand.OfPerson {

    AssessmentsMissed() {
        super("assessments-missed", OfRegistration.CANCELLATION, ORDER_13, "第十八条", "R-REG-132");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
        if (!CancellationReason.NOT_ASSESSED.isOf(applied.form())) {
            return Verdict.notInForce();
        }
        if (person.standing().assessments().isEmpty()) {
            return Verdict.undetermined("系统中没有该医师的考核记录，须由审批机关核实连续未参加考核的材料",
                    "no assessment of this doctor is on record: the authority has to see the papers");
        }
        int cycles = parameters.number("assessment.missedCyclesToCancel");
        List<List<Assessment>> last = newestFirst(person.standing().assessments()).stream().limit(cycles).toList();
        boolean missed = last.size() == cycles
                && last.stream().flatMap(List::stream).allMatch(a -> a.result() == Result.MISSED)
                && IntStream.range(1, cycles).allMatch(i -> follow(last.get(i), last.get(i - 1)));
        return missed ? Verdict.satisfied() : violated("/reasonNo",
                "考核记录中最近的" + cycles + "个考核周期并非连续未参加考核，请先登记考核结果或者改选原因",
                "the last " + cycles + " cycles on record are not consecutive ones without assessment; record them first or choose"
                        + " another reason");
    }

    private static List<List<Assessment>> newestFirst(List<Assessment> assessments) {
        return List.copyOf(assessments.stream().collect(Collectors.groupingBy(Assessment::cycleStart,
                () -> new TreeMap<>(Comparator.<LocalDate>reverseOrder()), Collectors.toList())).values());
    }

    /** Cycles last two years and more: with less than a year between two there is none between them. */
    private static boolean follow(List<Assessment> earlier, List<Assessment> later) {
        return later.get(0).cycleStart().isBefore(earlier.get(0).cycleEnd().plusYears(1));
    }
}
