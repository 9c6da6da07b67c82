package org.xinglin.policies.national2017;

import java.util.Optional;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Caps the valid filings on a registration where a policy sets {@code filing.maxPerRegistration}; nationally none does (R-REG-146). */
final class FilingsPerRegistration extends FromRegistration {

    FilingsPerRegistration() {
        super("filings-per-registration", FILING, ORDER_13, "第十条", "R-REG-146");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Standing.Registration base, Facts.Institution institution,
            Parameters parameters) {
        Optional<Integer> most = parameters.find("filing.maxPerRegistration").map(Integer::valueOf);
        if (most.isEmpty()) {
            return Verdict.notInForce();
        }
        long held = person.standing().filingsOf(base.id(), applied.on()).stream()
                .filter(f -> f.kind() == FilingKind.FILING).count();
        return held < most.get() ? Verdict.satisfied() : violated("",
                "本省规定每个注册最多 " + most.get() + " 项有效备案，请先取消一项",
                "this province allows " + most.get() + " valid filings on a registration; withdraw one first");
    }
}
