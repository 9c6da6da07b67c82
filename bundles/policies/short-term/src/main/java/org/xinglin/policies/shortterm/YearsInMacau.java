package org.xinglin.policies.shortterm;

import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands two years of practice in Macau (HENGQIN-2023). */
final class YearsInMacau extends Demand {

    YearsInMacau() {
        super("hengqin-years-in-macau", HMT, Hengqin2023.PROVISIONS_2023, "", "§9.2 HENGQIN-2023");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        if (!hengqin(applied)) {
            return Verdict.notInForce();
        }
        int years = parameters.number("hengqin.macauYears");
        return applied.form().date("licensedSince").filter(day -> !day.plusYears(years).isAfter(applied.on())).isPresent()
                ? Verdict.satisfied()
                : violated("/licensedSince", "须在澳门执业满" + years + "年", years + " years of practice in Macau are needed");
    }
}
