package org.xinglin.policies.national2017;

import java.util.Set;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/**
 * Demands for 证书补办 and 信息维护 a valid registration whose main institution is the one that was asked: a doctor who moves
 * meanwhile asks the new one (R-REG-226, R-REG-230, R-REG-236).
 */
final class ValidAtTheMainInstitution extends OfRegistration {

    ValidAtTheMainInstitution() {
        super("valid-at-the-main-institution", Set.of("reissue", "maintenance"), ANSWERS, "",
                "R-REG-226, R-REG-230, R-REG-236");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Standing.Registration named, Parameters parameters) {
        if (!named.valid() || !named.tenant().equals(applied.tenant())) {
            return violated("/registrationId", "只有在本省有效的注册才能办理；请选择有效的注册",
                    "this needs a registration that is valid in this province; choose one");
        }
        if (applied.facts().institution().isEmpty()) {
            return Verdict.undetermined("主要执业机构的信息暂时不可用", "the main institution's data cannot be had now");
        }
        return named.main().id().equals(applied.facts().institution().get().id()) ? Verdict.satisfied()
                : violated("/registrationId", "主要执业机构已经变更，请重新提交，由新的主要执业机构审核",
                        "the main institution has changed meanwhile; submit anew to the present one");
    }
}
