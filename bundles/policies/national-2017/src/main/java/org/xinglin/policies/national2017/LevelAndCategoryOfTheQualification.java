package org.xinglin.policies.national2017;

import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands that the category applied for is the chosen qualification's; the level always is (R-REG-61). */
final class LevelAndCategoryOfTheQualification extends Demand.OfQualification {

    LevelAndCategoryOfTheQualification() {
        super("level-and-category-of-the-qualification", TAKEN_ON, ANSWERS, "", "R-REG-61");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Facts.Qualification chosen, Parameters parameters) {
        return applied.form().text("category").filter(chosen.category()::equals).isPresent()
                ? Verdict.satisfied()
                : violated("/category", "执业类别必须与所选医师资格的类别一致，请改选类别或改选资格",
                        "the category has to be that of the chosen qualification; choose another of the two");
    }
}
