package org.xinglin.policies.national2017;

import java.util.Optional;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands a valid registration of this province of whoever is assessed (rulebook §2.5). */
final class AssessedRegistration extends Demand.OfPerson {

    AssessedRegistration() {
        super("assessed-registration-valid", Assessing.TYPE, Assessing.MEASURES, "", "R-REG-132");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
        Optional<Standing.Registration> found = applied.form().id("registrationId").flatMap(person.standing()::registration);
        return found.filter(r -> r.valid() && r.tenant().equals(applied.tenant())).isPresent() ? Verdict.satisfied()
                : violated("/registrationId", "该医师在本省没有这一有效的执业注册，不能登记考核结果",
                        "this doctor has no such valid registration in this province; no result is recorded");
    }
}
