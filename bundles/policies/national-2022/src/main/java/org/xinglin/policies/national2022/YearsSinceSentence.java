package org.xinglin.policies.national2022;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.xinglin.api.business.BanKind;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/**
 * Bars while a sentence runs and for two years after its last day (R-REG-36). Of a registration cancelled for a
 * sentence of which no end is recorded it is certain that two years from the cancellation are barred; afterwards the authority
 * has to see the papers.
 */
final class YearsSinceSentence extends Bar {

    private static final String CANCELLED = "cancel-2";

    YearsSinceSentence() {
        super("two-years-since-sentence", "第十六条第一款第（二）项", "R-REG-36");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
        int years = parameters.number("bar.criminalYears");
        List<Standing.Ban> sentences = person.standing().bans().stream().filter(b -> b.kind() == BanKind.SENTENCE)
                .filter(b -> !b.from().isAfter(applied.on()))
                .filter(b -> b.to().map(last -> !last.isBefore(b.from())).orElse(true)).toList();
        if (sentences.stream().anyMatch(b -> b.to().isEmpty())) {
            return violated("刑罚尚未执行完毕，不予注册；终止后请先由作出记录的机关登记终止日期",
                    "a sentence without end is on record; once it has ended, let the end be entered");
        }
        List<LocalDate> known = sentences.stream().map(b -> b.to().orElseThrow().plusDays(1)).toList();
        List<LocalDate> cancelled = person.registrations().stream().filter(r -> CANCELLED.equals(r.cause()))
                .flatMap(r -> r.endedOn().stream())
                .filter(day -> sentences.stream().noneMatch(b -> !b.from().isAfter(day))).toList();
        return Stream.concat(known.stream(), cancelled.stream()).map(day -> day.plusYears(years))
                .filter(applied.on()::isBefore).max(LocalDate::compareTo)
                .map(free -> violated("受刑事处罚，刑罚执行完毕不满二年或者被依法禁止从事医师职业的期限未满，自 " + free + " 起方可申请",
                        "the two years after a criminal sentence, or a ban from the profession, have not run out; apply from "
                                + free + " on"))
                .orElseGet(() -> cancelled.isEmpty()
                        ? Verdict.satisfied()
                        : Verdict.undetermined("刑罚执行完毕日期及职业禁止期限未登记，须由审批机关核实材料",
                                "the end of the sentence and of any ban is not on record: the authority has to see the papers"));
    }
}
