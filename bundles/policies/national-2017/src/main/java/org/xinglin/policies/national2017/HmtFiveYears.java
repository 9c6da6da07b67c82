package org.xinglin.policies.national2017;

import java.time.LocalDate;
import java.util.Set;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands five years of lawful practice in Hong Kong, Macau or Taiwan by the cut-off day (R-REG-200). */
final class HmtFiveYears extends Demand {

    HmtFiveYears() {
        super("hmt-five-years-by-the-cut-off", Set.of("hmt-recognition"), "香港和澳门特别行政区、台湾地区医师获得大陆医师资格认定管理办法",
                "", "R-REG-200");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        LocalDate cutOff = LocalDate.parse(parameters.text("hmt.recognitionCutOff"));
        int years = parameters.number("hmt.recognitionYears");
        return applied.form().date("licensedSince").filter(day -> !day.plusYears(years).isAfter(cutOff)).isPresent()
                ? Verdict.satisfied()
                : violated("/licensedSince", "截至 " + cutOff + " 须已具有当地合法行医权满" + years + "年；不符合的，可以参加医师资格考试",
                        "the right to practise has to be held for " + years + " years by " + cutOff + "; others may sit the exam");
    }
}
