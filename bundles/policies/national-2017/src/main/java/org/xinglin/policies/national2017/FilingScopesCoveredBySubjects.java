package org.xinglin.policies.national2017;

import java.util.List;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;
import org.xinglin.standards.ScopeSubjects;

/**
 * Demands that the institution's 诊疗科目 cover the scopes filed (R-REG-143), unless {@code filing.subjectsMustCover} is off. Where
 * no subjects are on record the authority has to see.
 */
final class FilingScopesCoveredBySubjects extends FromRegistration {

    FilingScopesCoveredBySubjects() {
        super("filing-scopes-covered-by-subjects", FILING, ORDER_13, "第十条", "R-REG-143");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Standing.Registration base, Facts.Institution institution,
            Parameters parameters) {
        if (!Boolean.parseBoolean(parameters.text("filing.subjectsMustCover"))) {
            return Verdict.notInForce();
        }
        List<String> uncovered = applied.form().texts("scopes").stream().distinct()
                .filter(scope -> !ScopeSubjects.cover(institution.subjects(), scope)).toList();
        if (uncovered.isEmpty()) {
            return Verdict.satisfied();
        }
        return institution.subjects().isEmpty()
                ? Verdict.undetermined("拟执业机构的诊疗科目未登记，须由审批机关核实",
                        "the institution's subjects are not on record: the authority has to see whether they cover the scopes")
                : violated("/scopes", "拟执业机构的诊疗科目不包括执业范围 " + String.join("、", uncovered) + "，请改选机构或执业范围",
                        "the institution's subjects do not cover scope " + String.join(", ", uncovered)
                                + "; choose another institution or scope");
    }
}
