package org.xinglin.policies.national2017;

import java.util.List;
import org.xinglin.api.policy.Provision;

/** Lists what is demanded of 助理医师升执业医师 (rulebook §3.2), beside {@link RegistrationLaw}. */
final class UpgradeLaw {

    static final List<Provision> PROVISIONS = List.of(
            new UpgradeFromValidAssistant(),
            new UpgradeToDoctorOfTheCategory(),
            new UpgradeKeepsInstitutionAndScope());

    private UpgradeLaw() {
    }
}
