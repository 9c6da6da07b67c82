package org.xinglin.policies.shortterm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands an authority of a city or above, within whose area every employer lies (R-REG-205, R-REG-212). */
final class AuthorityOfTheCity extends Demand {

    private AuthorityOfTheCity(String id, Set<String> types, String instrument, String article, String rules) {
        super(id, types, instrument, article, rules);
    }

    static AuthorityOfTheCity hmt() {
        return new AuthorityOfTheCity("hmt-short-term-by-the-city", HMT, HmtShort2009.HONG_KONG_MACAU, "第四条", "R-REG-205");
    }

    static AuthorityOfTheCity foreign() {
        return new AuthorityOfTheCity("foreign-short-term-by-the-city", FOREIGN, ForeignShort.MEASURES, "第八条、第九条",
                "R-REG-212");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        if (hengqin(applied)) {
            return Verdict.notInForce();
        }
        if (applied.authorityDivision().isEmpty() || applied.facts().institution().isEmpty()) {
            return Verdict.undetermined("办理机关或聘用单位的信息暂时不可用", "the authority or the employer cannot be looked up now");
        }
        String division = applied.authorityDivision().get();
        if (!division.endsWith("00")) {
            return violated("", "应由设区的市级以上卫生健康（中医药）行政部门办理，请转上级机关",
                    "an authority of the city or above decides; hand the case to it");
        }
        Optional<List<Facts.Institution>> employers = employers(applied);
        String area = division.substring(0, division.endsWith("0000") ? 2 : 4);
        return employers.filter(all -> all.stream().allMatch(e -> e.divisionCode().startsWith(area))).isPresent()
                ? Verdict.satisfied()
                : violated("/institutionId", "聘用或邀请单位须在本机关辖区内；其他地区的，请向当地机关另行办理",
                        "every employer lies in this authority's area; those elsewhere need a permit of the authority there");
    }
}
