package org.xinglin.policies.national2017;

import java.util.Arrays;
import java.util.Set;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands clinical medicine, dentistry or TCM of doctors of Hong Kong, Macau and Taiwan (R-REG-200). */
final class HmtCategory extends Demand {

    HmtCategory() {
        super("hmt-recognised-category", Set.of("hmt-recognition"), "香港和澳门特别行政区、台湾地区医师获得大陆医师资格认定管理办法", "",
                "R-REG-200");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        String top = applied.form().text("category").map(c -> c.substring(0, 1) + "0").orElse("");
        return Arrays.asList(parameters.text("hmt.categories").split(" ")).contains(top) ? Verdict.satisfied()
                : violated("/category", "仅限临床、口腔、中医类别，请重新选择", "clinical medicine, dentistry and TCM only; choose again");
    }
}
