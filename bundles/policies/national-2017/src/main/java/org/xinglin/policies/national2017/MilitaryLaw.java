package org.xinglin.policies.national2017;

import java.util.List;
import org.xinglin.api.policy.Provision;

/** Lists what is demanded of 军队变更入 and 变更到军队 (rulebook §3.3, 3.4), beside {@link RegistrationLaw}. */
final class MilitaryLaw {

    static final List<Provision> PROVISIONS = List.of(
            new MilitaryInWithoutLocalRegistration(),
            new MilitaryOutFromValidRegistration(),
            new EndOfAllRegistrationsAcknowledged());

    private MilitaryLaw() {
    }
}
