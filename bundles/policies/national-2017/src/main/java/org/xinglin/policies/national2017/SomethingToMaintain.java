package org.xinglin.policies.national2017;

import java.util.List;
import java.util.Set;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands at least one of photo, school, education and title of 信息维护 (R-REG-231). */
final class SomethingToMaintain extends Demand {

    private static final List<String> ITEMS = List.of("photo", "school", "education", "title");

    SomethingToMaintain() {
        super("something-to-maintain", Set.of("maintenance"), ANSWERS, "", "R-REG-231");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        return ITEMS.stream().anyMatch(item -> applied.form().text(item).isPresent()) ? Verdict.satisfied()
                : violated("", "请至少填写照片、毕业学校、学历、任职资格中的一项",
                        "give at least one of photo, school, education and professional title");
    }
}
