package org.xinglin.policies.national2017;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/**
 * Demands proof that the ground is gone of who was cancelled as missing or as unfit: these bars have no term, they last until
 * the ground is gone (R-REG-132 nos. 1 and 7, R-REG-185).
 */
final class CancellationGroundGone extends Demand.OfPerson {

    private static final Map<String, String[]> DEMANDED = Map.of(
            "cancel-1", new String[] {"因死亡或者宣告失踪被注销的，须上传人民法院撤销宣告的判决",
                "cancelled for death or disappearance: attach the court's judgment that lifts the declaration"},
            "cancel-7", new String[] {"因健康状况不适宜执业被注销的，须上传已适宜执业的医学证明",
                "cancelled for unfitness: attach the medical certificate of fitness"});

    CancellationGroundGone() {
        super("cancellation-ground-gone", TAKEN_ON, ORDER_13, "", "R-REG-132");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
        if (!person.validRegistrations().isEmpty()) {
            return Verdict.notInForce();
        }
        Optional<LocalDate> last = person.registrations().stream().flatMap(r -> r.endedOn().stream())
                .max(Comparator.naturalOrder());
        return person.registrations().stream().filter(r -> r.endedOn().equals(last)).map(Standing.Registration::cause)
                .filter(DEMANDED::containsKey).findFirst()
                .map(cause -> applied.form().id("groundGoneProof").isPresent() ? Verdict.satisfied()
                        : violated("/groundGoneProof", DEMANDED.get(cause)[0], DEMANDED.get(cause)[1]))
                .orElseGet(Verdict::notInForce);
    }
}
