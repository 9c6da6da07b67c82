package org.xinglin.policies.national2017;

import java.util.Set;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Intended;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;
import org.xinglin.standards.Level;

/** Demands a valid registration as assistant doctor for the upgrade (R-REG-82). */
final class UpgradeFromValidAssistant extends Demand.OfPerson {

    UpgradeFromValidAssistant() {
        super("upgrade-from-valid-assistant", Set.of("upgrade"), ANSWERS, "", "R-REG-82");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
        return Intended.of(applied.form(), person).base()
                .filter(r -> r.valid() && r.level() == Level.ASSISTANT.code()).isPresent()
                ? Verdict.satisfied()
                : violated("/registrationId",
                        "所选注册不是您有效的执业助理医师注册，不能办理助理医师升执业医师；没有有效注册的请办理“注册”",
                        "the chosen registration is no valid one of yours as assistant doctor; without a valid one use 注册");
    }
}
