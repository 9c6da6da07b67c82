package org.xinglin.policies.shortterm;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands a time of practice with both ends, not over yet, of so many years at most. */
final class TermAtMost extends Demand {

    private final String parameter;
    private final Predicate<Case> concerned;

    private TermAtMost(String id, Set<String> types, String instrument, String article, String rules, String parameter,
            Predicate<Case> concerned) {
        super(id, types, instrument, article, rules);
        this.parameter = parameter;
        this.concerned = concerned;
    }

    /** Three years; after it a new registration (R-REG-205, R-REG-207). */
    static TermAtMost hmt() {
        return new TermAtMost("hmt-short-term-years", HMT, HmtShort2009.HONG_KONG_MACAU, "第二条", "R-REG-205",
                "shortTerm.hmtMaxYears", c -> !hengqin(c));
    }

    /** One year (R-REG-212). */
    static TermAtMost foreign() {
        return new TermAtMost("foreign-short-term-years", FOREIGN, ForeignShort.MEASURES, "第二条", "R-REG-212",
                "shortTerm.foreignMaxYears", c -> true);
    }

    /** The contract's, at most three years (HENGQIN-2023). */
    static TermAtMost inHengqin() {
        return new TermAtMost("hengqin-short-term-years", HMT, Hengqin2023.PROVISIONS_2023, "", "§9.2 HENGQIN-2023",
                "hengqin.maxYears", Demand::hengqin);
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        if (!concerned.test(applied)) {
            return Verdict.notInForce();
        }
        int years = parameters.number(parameter);
        LocalDate from = applied.form().date("validFrom").orElseThrow();
        LocalDate to = applied.form().date("validTo").orElseThrow();
        if (to.isBefore(from) || to.isBefore(applied.on())) {
            return violated("/validTo", "结束日期不得早于开始日期，也不得早于今天", "the last day is neither before the first nor before today");
        }
        return to.isBefore(from.plusYears(years)) ? Verdict.satisfied()
                : violated("/validTo", "期限最长" + years + "年，最晚至 " + from.plusYears(years).minusDays(1) + "；期满后重新办理",
                        "at most " + years + " years, to " + from.plusYears(years).minusDays(1) + "; then anew");
    }
}
