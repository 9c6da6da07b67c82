package org.xinglin.policies.national2017;

import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Intended;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands proof of employment of whoever changes the main institution, attached or named by its number (R-REG-116). */
final class EmploymentProvedAtTheNewInstitution extends FromRegistration {

    EmploymentProvedAtTheNewInstitution() {
        super("employment-proved-at-the-new-institution", CHANGE, ORDER_13, "第二十条", "R-REG-116");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Standing.Registration base, Facts.Institution institution,
            Parameters parameters) {
        if (!Intended.of(applied.form(), person).newInstitution(institution)) {
            return Verdict.notInForce();
        }
        return applied.form().text("employmentProof").isPresent() || !applied.form().texts("proofs").isEmpty()
                ? Verdict.satisfied()
                : violated("/employmentProof", "变更主要执业机构的，请上传拟执业机构的聘用证明，或填写聘用证明的文号",
                        "the main institution changes: attach its proof of employment, or give its number");
    }
}
