package org.xinglin.policies.national2017;

import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Bars for ever who took part in organised cheating in the qualification exam (R-REG-37 (6), R-REG-188; after 2022 as R-REG-36 (5)). */
final class NoOrganisedCheating extends RegistrationProvision.OfPerson {

    NoOrganisedCheating() {
        super("no-organised-cheating", ORDER_13, "第六条第（六）项", "R-REG-37");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
        return person.registrations().stream().noneMatch(r -> "cancel-9".equals(r.cause()))
                ? Verdict.satisfied()
                : violated("", "在医师资格考试中参与有组织作弊的，不予注册", "who took part in organised exam cheating is not registered");
    }
}
