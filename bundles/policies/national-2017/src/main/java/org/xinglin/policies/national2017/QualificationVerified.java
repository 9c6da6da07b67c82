package org.xinglin.policies.national2017;

import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands a domestic doctor qualification of the applicant's own that stands in the national register (R-REG-60, R-FEED-18). */
final class QualificationVerified extends Demand.OfPerson {

    QualificationVerified() {
        super("qualification-verified", NEW_CERTIFICATE, ORDER_13, "", "R-REG-60");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
        if ("change".equals(applied.type()) && applied.form().text("qualificationId").isEmpty()) {
            return Verdict.notInForce();
        }
        return applied.form().id("qualificationId").flatMap(person::qualification)
                .map(chosen -> chosen.valid() ? Verdict.satisfied() : violated("/qualificationId",
                        "所选医师资格已被撤销，不能用于注册；如有异议，请向发证的省级卫生健康行政部门查询",
                        "the chosen qualification was rescinded and cannot be used; ask the province that issued it"))
                .orElseGet(() -> violated("/qualificationId",
                        "全国医师资格库中没有您的这一资格；请先核对姓名和证件信息，考试资格请待国家医学考试中心数据到达后再申请",
                        "the national register holds no such qualification of yours; check name and document, or wait for the"
                                + " exam centre's data"));
    }
}
