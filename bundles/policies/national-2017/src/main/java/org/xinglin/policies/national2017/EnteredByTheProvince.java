package org.xinglin.policies.national2017;

import java.util.Set;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands that the province itself enters a qualification: its own authority, of the provincial level (R-REG-196, R-DAT-12). */
final class EnteredByTheProvince extends Demand {

    EnteredByTheProvince() {
        super("entered-by-the-issuing-province", Set.of("legacy-entry", "hmt-recognition"), EREG_2017, "", "R-REG-196");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        if (applied.authorityDivision().isEmpty()) {
            return Verdict.undetermined("办理机关的级别暂时无法核对", "the level of the authority cannot be seen now");
        }
        return applied.authorityDivision().get().equals(applied.tenant().code() + "0000") ? Verdict.satisfied()
                : violated("", "医师资格只能由发证省份的省级卫生健康（中医药）行政部门录入，请转省级办理",
                        "only the issuing province's own authority enters qualifications; hand the case to the province");
    }
}
