package org.xinglin.policies.national2017;

import java.util.List;
import org.xinglin.api.policy.Provision;

/** Lists what is demanded of 注销, 注册备案 and their undoing (rulebook §3.6, 3.10, 3.11). */
final class EndingLaw {

    static final List<Provision> PROVISIONS = List.of(
            new RegistrationToCancel(),
            new CancellationReasonOfTheStarter(),
            new CancellationEvidenced(),
            new AssessmentFailedAgain(),
            new AssessmentsMissed(),
            new PracticeInterrupted(),
            new ResidualGroundOn(),
            new CancelledByTheRegisteringAuthority(),
            new DepartsFromTheMainInstitution(),
            new DepartureFormalitiesCompleted(),
            new DepartureCauseNamed(),
            new DepartedRegistration(),
            new PlaceStillFree(),
            new NothingBarsTheReturn());

    private EndingLaw() {
    }
}
