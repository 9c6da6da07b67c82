package org.xinglin.policies.national2017;

import java.util.Set;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands the year of award: 1998 for legacy qualifications and nothing else, another past year for all others (R-REG-195). */
final class YearOfTheOrigin extends Demand {

    private static final String LEGACY_YEAR = "1998";

    YearOfTheOrigin() {
        super("year-of-the-origin", Set.of("legacy-entry"), "关于做好医师资格证书及医师执业证书发放工作的通知", "", "R-REG-195");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        String year = applied.form().text("year").orElse("");
        if ("LEGACY".equals(applied.form().text("origin").orElse(""))) {
            return year.isEmpty() || LEGACY_YEAR.equals(year) ? Verdict.satisfied()
                    : violated("/year", "老人资格的获得年度为1998，请更正或不填写", "the year of a legacy qualification is 1998; leave it out");
        }
        return !year.isEmpty() && LEGACY_YEAR.compareTo(year) < 0 && year.compareTo("" + applied.on().getYear()) <= 0
                ? Verdict.satisfied()
                : violated("/year", "请填写获得年度（1999年起，不晚于今年）", "give the year of award, from 1999 and not after this year");
    }
}
