package org.xinglin.policies.national2017;

import java.util.List;
import java.util.Optional;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Intended;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;
import org.xinglin.standards.Category;
import org.xinglin.standards.PracticeScope;

/** Demands that every scope belongs to the category applied for (R-DAT-30). */
final class ScopeOfTheCategory extends Demand {

    ScopeOfTheCategory() {
        super("scope-of-the-category", AT_NEW_INSTITUTION, "关于医师执业注册中执业范围的暂行规定", "", "R-DAT-30");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        Optional<Intended> intended = applied.facts().person().map(person -> Intended.of(applied.form(), person));
        Optional<String> category = applied.form().text("category").or(() -> intended.flatMap(Intended::category));
        List<String> asked = applied.form().texts("scopes");
        boolean kept = applied.form().id("registrationId").isPresent() && (category.isEmpty() || asked.isEmpty());
        if (kept && intended.isEmpty()) {
            return Verdict.undetermined("国家端的注册信息暂时不可用，审批前将再次核对",
                    "the national register cannot be asked now; checked again before the approval has effects");
        }
        List<String> scopes = asked.isEmpty() && intended.isPresent() ? List.copyOf(intended.get().scopes()) : asked;
        return category.flatMap(Category::find).map(found -> judge(found, scopes))
                .orElseGet(() -> violated("/category", "没有这一执业类别", "there is no such category"));
    }

    private Verdict judge(Category category, List<String> scopes) {
        List<String> strange = scopes.stream()
                .filter(code -> PracticeScope.find(code).filter(s -> s.belongsTo(category)).isEmpty()).toList();
        return strange.isEmpty() ? Verdict.satisfied() : violated("/scopes",
                "执业范围 " + String.join("、", strange) + " 不属于" + category.zh() + "类别，请从该类别的执业范围中选择",
                "scope " + String.join(", ", strange) + " is none of the category " + category.en() + "; choose one of it");
    }
}
