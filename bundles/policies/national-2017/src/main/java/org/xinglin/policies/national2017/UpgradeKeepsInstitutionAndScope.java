package org.xinglin.policies.national2017;

import java.util.Optional;
import java.util.Set;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Intended;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Sends to 变更 whoever wants another institution, category or scope together with the upgrade (R-REG-80, R-REG-81). */
final class UpgradeKeepsInstitutionAndScope extends Demand.OfPerson {

    UpgradeKeepsInstitutionAndScope() {
        super("upgrade-keeps-institution-and-scope", Set.of("upgrade"), ANSWERS, "", "R-REG-80");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
        Optional<Standing.Registration> base = Intended.of(applied.form(), person).base();
        if (base.isEmpty()) {
            return Verdict.notInForce();
        }
        boolean elsewhere = applied.form().id("institutionId").filter(id -> !id.equals(base.get().main().id())).isPresent();
        boolean category = applied.form().text("category").filter(c -> !c.equals(base.get().category())).isPresent();
        Set<String> scopes = Set.copyOf(applied.form().texts("scopes"));
        boolean others = Boolean.parseBoolean(parameters.text("upgrade.requireSameScope"))
                && !scopes.isEmpty() && !scopes.equals(base.get().scopes());
        if (!elsewhere && !category && !others) {
            return Verdict.satisfied();
        }
        return violated(elsewhere ? "/institutionId" : category ? "/category" : "/scopes",
                "助理医师升执业医师只适用于主要执业机构、执业类别和执业范围都不变的情形；有一项改变的，请改办“变更”，选择变更后使用的"
                        + "执业医师资格，执业地点由县级变为省级",
                "the upgrade is for unchanged institution, category and scopes only; if one of them changes, use a change of"
                        + " registration: choose the doctor's qualification there, the practice place becomes the province");
    }
}
