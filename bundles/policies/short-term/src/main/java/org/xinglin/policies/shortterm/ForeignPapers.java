package org.xinglin.policies.shortterm;

import java.util.Set;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands authenticated papers, an agreement that names all five items, and proof of invitation or employment (R-REG-213). */
final class ForeignPapers extends Demand {

    private static final Set<String> ITEMS = Set.of("PURPOSE", "ITEMS", "PLACE", "TIME", "LIABILITY");

    ForeignPapers() {
        super("foreign-short-term-papers", FOREIGN, ForeignShort.MEASURES, "第六条、第十条", "R-REG-213");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        if (!applied.form().flag("licenceAuthenticated")) {
            return violated("/licenceAuthenticated", "外国行医执照或行医权证明须经公证或认证",
                    "the foreign licence has to be notarised or authenticated");
        }
        if (!Set.copyOf(applied.form().texts("agreementCovers")).equals(ITEMS)) {
            return violated("/agreementCovers", "协议书须载明目的、具体项目、地点、时间、责任的承担",
                    "the agreement has to name purpose, items, place, time and liability");
        }
        boolean alone = "APPLYING".equals(applied.form().text("basis").orElse(""));
        return alone || applied.form().id("invitation").isPresent() ? Verdict.satisfied()
                : violated("/invitation", "请提交邀请或聘用单位证明", "hand in the proof of invitation or employment");
    }
}
