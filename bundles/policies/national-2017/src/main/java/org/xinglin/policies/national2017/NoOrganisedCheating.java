package org.xinglin.policies.national2017;

import org.xinglin.api.business.BanKind;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Bars for ever who took part in organised exam cheating (R-REG-37 (6), R-REG-188; after 2022 as R-REG-36 (5)). */
final class NoOrganisedCheating extends Ground {

    NoOrganisedCheating() {
        super("no-organised-cheating", "第六条第（六）项", "R-REG-37");
    }

    @Override
    Verdict refuse(Case applied, Facts.Person person, Parameters parameters) {
        boolean cancelled = person.registrations().stream().anyMatch(r -> "cancel-9".equals(r.cause()));
        return !cancelled && person.standing().bansOn(BanKind.EXAM_FRAUD, applied.on()).isEmpty()
                ? Verdict.satisfied()
                : violated("", "在医师资格考试中参与有组织作弊的，不予注册；如有异议，请向作出认定的机关查询",
                        "who took part in organised exam cheating is not registered; ask the body that found so");
    }
}
