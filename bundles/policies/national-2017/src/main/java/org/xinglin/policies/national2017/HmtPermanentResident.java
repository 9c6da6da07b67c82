package org.xinglin.policies.national2017;

import java.util.Set;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands permanent residence in Hong Kong or Macau with Chinese nationality, or residence in Taiwan (R-REG-200). */
final class HmtPermanentResident extends Demand {

    HmtPermanentResident() {
        super("hmt-permanent-resident", Set.of("hmt-recognition"), "香港和澳门特别行政区、台湾地区医师获得大陆医师资格认定管理办法", "",
                "R-REG-200");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        return applied.form().flag("permanentResident") ? Verdict.satisfied()
                : violated("/permanentResident", "须为港澳永久性居民中的中国公民或者台湾居民",
                        "only Chinese permanent residents of Hong Kong or Macau, and residents of Taiwan");
    }
}
