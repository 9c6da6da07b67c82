package org.xinglin.policies.national2017;

import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands that a departure filing is the main institution's and of a valid registration (R-REG-171). */
final class DepartsFromTheMainInstitution extends OfRegistration {

    DepartsFromTheMainInstitution() {
        super("departs-from-the-main-institution", DEPARTURE, ORDER_13, "第十九条", "R-REG-171");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Standing.Registration named, Parameters parameters) {
        if (!named.valid() || !named.tenant().equals(applied.tenant())) {
            return violated("/registrationId", "该医师在本省没有这条有效注册，不能备案",
                    "this is no valid registration of the doctor in this province; there is nothing to file");
        }
        if (applied.facts().institution().isEmpty()) {
            return Verdict.undetermined("医疗机构的信息暂时不可用", "the institution's data cannot be had now");
        }
        return named.main().id().equals(applied.facts().institution().get().id()) ? Verdict.satisfied()
                : violated("/registrationId", "本机构不是该医师的主要执业机构，不能办理注册备案；不再在本机构多点执业的，请由医师取消多执业机构备案",
                        "this is not the doctor's main institution; where a doctor is only filed, the filing is cancelled instead");
    }
}
