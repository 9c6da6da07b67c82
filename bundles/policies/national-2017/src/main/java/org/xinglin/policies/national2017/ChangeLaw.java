package org.xinglin.policies.national2017;

import java.util.List;
import org.xinglin.api.policy.Provision;

/** Lists what is demanded of 变更 (rulebook §3.5), beside what {@link RegistrationLaw} demands of it, too. */
final class ChangeLaw {

    static final List<Provision> PROVISIONS = List.of(
            new RegistrationToStartFrom(),
            new SomethingChanges(),
            new AnswersAboutTheMove(),
            new NoChangeIntoARegisteredPlace(),
            new AssistantKeepsOnePlace(),
            new UpgradeAloneByUpgrade(),
            new NewCategoryByItsQualification(),
            new AddedScopesEvidenced(),
            new EmploymentProvedAtTheNewInstitution());

    private ChangeLaw() {
    }
}
