package org.xinglin.policies.national2017;

import java.util.List;
import org.xinglin.api.policy.Provision;

/** Lists what is demanded of the commission's own businesses (rulebook §3.13) and of periodic assessments (§2.5). */
final class CounterLaw {

    static final List<Provision> PROVISIONS = List.of(
            new RecognisedByTitle(),
            new YearOfTheOrigin(),
            new EnteredByTheProvince(),
            new NotQualifiedYet(),
            new MilitaryExchangeInTime(),
            new TcmSkillByAssessment(),
            new HmtFiveYears(),
            new HmtCategory(),
            new HmtPermanentResident(),
            new RegistrationToRelink(),
            new ReplacingQualification(),
            new SameLevelAndCategory(),
            new OneItemOfIdentity(),
            new CodeVerified(),
            new BanHasATerm(),
            new BanRuns(),
            new AssessedRegistration(),
            new AssessmentCycle(),
            new OneAssessmentPerCycle(),
            new SuspensionAfterFailure(),
            new SimplifiedProcedureEarned());

    private CounterLaw() {
    }
}
