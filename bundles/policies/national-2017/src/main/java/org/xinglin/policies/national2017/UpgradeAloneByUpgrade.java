package org.xinglin.policies.national2017;

import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Intended;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;
import org.xinglin.standards.Level;

/** Sends to 助理医师升执业医师 the assistant who changes nothing but the level (R-REG-80, R-REG-81). */
final class UpgradeAloneByUpgrade extends FromRegistration {

    UpgradeAloneByUpgrade() {
        super("upgrade-alone-by-upgrade", CHANGE, ANSWERS, "", "R-REG-80");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Standing.Registration base, Facts.Institution institution,
            Parameters parameters) {
        Intended intended = Intended.of(applied.form(), person);
        boolean upgrade = base.valid() && base.level() == Level.ASSISTANT.code()
                && intended.level().filter(level -> level == Level.LICENSED.code()).isPresent();
        boolean alone = !intended.newInstitution(institution) && !intended.newCategory() && !intended.newScopes();
        return !upgrade || !alone ? Verdict.satisfied() : violated("/qualificationId",
                "执业类别、主要执业机构和执业范围均不变的，请办理“助理医师升执业医师”，不必办理变更",
                "category, main institution and scopes stay as they are: use the upgrade to licensed doctor instead");
    }
}
