package org.xinglin.policies.national2017;

import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Intended;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands that a change changes one of the five items (R-REG-110). */
final class SomethingChanges extends FromRegistration {

    SomethingChanges() {
        super("something-changes", CHANGE, ORDER_13, "第二十条", "R-REG-110");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Standing.Registration base, Facts.Institution institution,
            Parameters parameters) {
        Intended intended = Intended.of(applied.form(), person);
        boolean changes = intended.newInstitution(institution) || intended.newCategory() || intended.newScopes()
                || intended.newQualification() || !inPlace(applied, base, institution);
        return changes ? Verdict.satisfied() : violated("",
                "申请内容与现注册完全相同；请填写要变更的执业地点、主要执业机构、执业类别、执业范围或所用资格"
                        + (base.valid() ? "" : "；在原机构恢复执业的，请办理“注册”"),
                "nothing differs from the registration; fill in what is to change: practice place, main institution, category,"
                        + " scopes or qualification" + (base.valid() ? "" : "; to go back to the same institution, register"));
    }
}
