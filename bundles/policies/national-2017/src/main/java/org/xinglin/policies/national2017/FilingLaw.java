package org.xinglin.policies.national2017;

import java.util.List;
import org.xinglin.api.policy.Provision;

/** Lists what is demanded of 多执业机构备案 and of ending filings and old multi-site records (rulebook §3.7…3.9). */
final class FilingLaw {

    static final List<Provision> PROVISIONS = List.of(
            new FilingOnAValidRegistration(),
            new FilingWithinThePracticePlace(),
            new FilingTerm(),
            new FilingScopesOfTheRegistration(),
            new FilingScopesCoveredBySubjects(),
            new FilingBesideTheMainInstitution(),
            new OneFilingPerInstitution(),
            new FilingsPerRegistration(),
            ValidFilingToEnd.filing(),
            ValidFilingToEnd.site(),
            new FilingOfTheApplyingInstitution());

    private FilingLaw() {
    }
}
