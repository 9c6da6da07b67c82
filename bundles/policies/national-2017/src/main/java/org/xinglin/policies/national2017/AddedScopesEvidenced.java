package org.xinglin.policies.national2017;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Intended;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/**
 * Demands evidence of whoever adds scopes under the same qualification: higher education or training in the specialty (R-REG-115).
 * From 2022-03-01 the Doctors Law demands more.
 */
final class AddedScopesEvidenced extends FromRegistration {

    private static final LocalDate LAST = LocalDate.of(2022, 2, 28);

    AddedScopesEvidenced() {
        super("order-13-added-scopes-evidenced", CHANGE, ORDER_13, "", "R-REG-115");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Standing.Registration base, Facts.Institution institution,
            Parameters parameters) {
        if (applied.on().isAfter(LAST) || Intended.of(applied.form(), person).addedScopes().isEmpty()) {
            return Verdict.notInForce();
        }
        return completed(applied) ? Verdict.satisfied() : violated("/scopeEvidence",
                "增加执业范围的，请填写与拟从事专业相应的高一层次学历或者培训的证明",
                "scopes are added: give evidence of higher education or training in the specialty");
    }

    private static boolean completed(Case applied) {
        try {
            return applied.form().values().get("scopeEvidence") instanceof Map<?, ?> given
                    && !LocalDate.parse(String.valueOf(given.get("completedOn"))).isAfter(applied.on());
        } catch (DateTimeException notOne) {
            return false;
        }
    }
}
