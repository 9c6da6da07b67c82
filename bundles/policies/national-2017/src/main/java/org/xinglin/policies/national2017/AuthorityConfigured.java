package org.xinglin.policies.national2017;

import java.util.Optional;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Intended;
import org.xinglin.api.effect.Office;
import org.xinglin.api.policy.Verdict;

/**
 * Demands that the institution has an approving authority for the category registered afterwards, and that a commission takes
 * on at its counter only what is its own to decide (R-REG-04, R-REG-06).
 */
final class AuthorityConfigured extends Demand.OfInstitution {

    AuthorityConfigured() {
        super("authority-configured", AT_TARGET, EREG_2017, "", "R-REG-06");
    }

    @Override
    Verdict judge(Case applied, Facts.Institution institution) {
        Optional<String> category = category(applied);
        if (category.isEmpty() && applied.facts().person().isEmpty()) {
            return Verdict.undetermined("国家端的资格与注册信息暂时不可用，审批前将再次核对",
                    "the national registers cannot be asked now; checked again before the approval has effects");
        }
        Optional<Office> decides = category.flatMap(institution::authorityFor);
        if (decides.isEmpty()) {
            return violated("/institutionId",
                    "该机构尚未设置此执业类别的审批机关，请联系机构设置后再申请",
                    "the institution has set no approving authority for this category; ask it to do so first");
        }
        boolean elsewhere = applied.starter() == Starter.COMMISSION
                && applied.authority().filter(own -> !own.id().equals(decides.get().id())).isPresent();
        return !elsewhere ? Verdict.satisfied() : violated("/institutionId",
                "该机构此执业类别的审批机关是" + decides.get().name() + "，请到该机关办理",
                "for this category the institution's authority is " + decides.get().name() + "; it has to be done there");
    }

    /** Returns what is registered afterwards; the form alone may tell while the national end is away. */
    private static Optional<String> category(Case applied) {
        return applied.form().text("category").or(() ->
                applied.facts().person().flatMap(person -> Intended.of(applied.form(), person).category()));
    }
}
