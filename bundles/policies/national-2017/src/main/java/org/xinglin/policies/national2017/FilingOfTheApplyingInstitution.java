package org.xinglin.policies.national2017;

import java.util.Set;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Lets an institution end filings at itself only (R-REG-171). */
final class FilingOfTheApplyingInstitution extends Demand.OfPerson {

    FilingOfTheApplyingInstitution() {
        super("filing-of-the-applying-institution", Set.of("filing-cancel"), ORDER_13, "", "R-REG-171");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
        if (applied.starter() != Starter.INSTITUTION || applied.facts().institution().isEmpty()) {
            return Verdict.notInForce();
        }
        return applied.form().id("filingId").flatMap(person.standing()::filing)
                .filter(filing -> !filing.at().id().equals(applied.facts().institution().get().id())).isEmpty()
                ? Verdict.satisfied()
                : violated("/filingId", "该备案不是在本机构的备案，只能由备案机构或者医师本人取消",
                        "this filing is at another institution; that one or the doctor can end it");
    }
}
