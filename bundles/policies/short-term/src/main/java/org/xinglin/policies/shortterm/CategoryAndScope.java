package org.xinglin.policies.shortterm;

import java.util.Arrays;
import java.util.Set;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;
import org.xinglin.standards.Category;
import org.xinglin.standards.PracticeScope;

/** Demands one of the three categories of doctors of Hong Kong, Macau and Taiwan, and a scope of the category (R-REG-205, R-REG-208). */
final class CategoryAndScope extends Demand {

    private CategoryAndScope(String id, Set<String> types, String instrument, String rules) {
        super(id, types, instrument, "", rules);
    }

    static CategoryAndScope hmt() {
        return new CategoryAndScope("hmt-short-term-category", HMT, HmtShort2009.HONG_KONG_MACAU, "R-REG-205");
    }

    static CategoryAndScope foreign() {
        return new CategoryAndScope("foreign-short-term-scope", FOREIGN, ForeignShort.MEASURES, "R-REG-212");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        Category category = applied.form().text("category").flatMap(Category::find).orElse(null);
        if (category == null || types().equals(HMT)
                && !Arrays.asList(parameters.text("shortTerm.hmtCategories").split(" ")).contains(category.top().code())) {
            return violated("/category", "仅限临床、中医、口腔三类之一，请重新选择", "one of clinical medicine, TCM and dentistry; choose again");
        }
        return applied.form().text("scope").flatMap(PracticeScope::find).filter(scope -> scope.belongsTo(category)).isPresent()
                ? Verdict.satisfied()
                : violated("/scope", "执业范围不属于所选类别，请重新选择", "this scope is not of the category; choose again");
    }
}
