package org.xinglin.policies.national2017;

import java.util.List;
import org.xinglin.api.policy.Provision;

/** Lists what is demanded of 注册 and of whatever ends in a new certificate (rulebook §3.0, 3.1, 3.12). */
final class RegistrationLaw {

    static final List<Provision> PROVISIONS = List.of(
            new QualificationVerified(),
            new CertificateCodeIssued(),
            new MilitaryQualificationExchanged(),
            new LevelAndCategoryOfTheQualification(),
            new ScopeOfTheCategory(),
            new ScopesNamed(),
            new ScopeCount(),
            new TcmSkillInWords(),
            new TcmSkillInItsProvince(),
            new EmploymentProved(),
            new PhotoAttached(),
            new ResidencyRegistration(),
            new InstitutionValid(),
            new AuthorityConfigured(),
            new OneValidRegistrationPerPlace(),
            new AssistantOnePlace(),
            new SecondProvinceIdenticalOrAcknowledged(),
            new LateRegistrationTrained(),
            new InterruptedPracticeAssessed(),
            new CancellationGroundGone(),
            GroundUntil2022.sentence(),
            GroundUntil2022.revocation(),
            new NoOrganisedCheating());

    private RegistrationLaw() {
    }
}
