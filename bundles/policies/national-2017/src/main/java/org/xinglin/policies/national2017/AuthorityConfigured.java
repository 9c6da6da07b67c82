package org.xinglin.policies.national2017;

import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.policy.Verdict;

/** Demands that the institution has an approving authority for the category applied for (R-REG-06). */
final class AuthorityConfigured extends RegistrationProvision.OfInstitution {

    AuthorityConfigured() {
        super("authority-configured", EREG_2017, "", "R-REG-06");
    }

    @Override
    Verdict judge(Case applied, Facts.Institution institution) {
        return applied.form().text("category").flatMap(institution::authorityFor).isPresent()
                ? Verdict.satisfied()
                : violated("/institutionId",
                        "该机构尚未设置此执业类别的审批机关，请联系机构设置后再申请",
                        "the institution has set no approving authority for this category; ask it to do so first");
    }
}
