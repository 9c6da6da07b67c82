package org.xinglin.policies.national2017;

import java.util.Optional;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Intended;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands a qualification in the category of whoever changes it: the category is always the qualification's (R-REG-61, R-REG-114). */
final class NewCategoryByItsQualification extends FromRegistration {

    NewCategoryByItsQualification() {
        super("new-category-by-its-qualification", CHANGE, ANSWERS, "", "R-REG-114");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Standing.Registration base, Facts.Institution institution,
            Parameters parameters) {
        Intended intended = Intended.of(applied.form(), person);
        Optional<String> held = intended.newQualification()
                ? intended.qualification().map(Facts.Qualification::category) : Optional.of(base.category());
        return held.isEmpty() || held.equals(intended.category()) ? Verdict.satisfied() : violated("/category",
                "执业类别必须与所用医师资格的类别一致；变更执业类别的，请选择该类别的医师资格",
                "the category has to be that of the qualification used; to change it choose a qualification of that category");
    }
}
