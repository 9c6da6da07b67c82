package org.xinglin.policies.national2017;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Intended;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;
import org.xinglin.standards.Level;

/**
 * Limits the number of scopes (R-DAT-31): one, or three for licensed clinical doctors of county-level and lower institutions.
 * 全科 and 急救 are not counted, nor are scopes that the doctor already holds elsewhere with the same qualification, since a
 * further province has to be identical (R-REG-65). Where {@code scopeAddition} is {@code TRAINED}, scopes that are kept or added
 * by training are not limited (医师法 art 14).
 */
final class ScopeCount extends Demand.OfPerson {

    private static final String CLINICAL = "10";
    private static final Set<String> GRASS_ROOTS = Set.of("一级", "未定级");

    ScopeCount() {
        super("scope-count", AT_NEW_INSTITUTION, "关于医师执业注册中执业范围的暂行规定", "", "R-DAT-31");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
        Intended intended = Intended.of(applied.form(), person);
        if (intended.level().isEmpty()) {
            return Verdict.notInForce();
        }
        if (held(applied, person, intended, parameters)) {
            return Verdict.satisfied();
        }
        Set<String> asked = new TreeSet<>(intended.scopes());
        asked.removeAll(Set.of(parameters.text("maxScopes.uncounted").split("\\s+")));
        boolean wide = intended.level().get() == Level.LICENSED.code() && clinical(intended)
                && applied.facts().institution().filter(ScopeCount::countyOrBelow).isPresent();
        int most = parameters.number(wide ? "maxScopes.countyAndBelowClinical" : "maxScopes.default");
        return asked.size() <= most ? Verdict.satisfied() : violated("/scopes",
                "在该机构最多可注册 " + most + " 个执业范围（全科医学、急救医学不计），请减少执业范围",
                "at this institution at most " + most + " scopes can be registered, general practice and emergency not counted;"
                        + " choose fewer");
    }

    private static boolean clinical(Intended intended) {
        return intended.qualification().map(Facts.Qualification::category).or(intended::category).filter(CLINICAL::equals)
                .isPresent();
    }

    private static boolean held(Case applied, Facts.Person person, Intended intended, Parameters parameters) {
        if (intended.base().isEmpty()) {
            return person.validRegistrations().stream().anyMatch(r -> Optional.of(r.qualificationId())
                    .equals(intended.qualificationId()) && r.scopes().containsAll(intended.scopes()));
        }
        Set<String> before = intended.base().get().scopes();
        boolean stays = applied.facts().institution().filter(intended::newInstitution).isEmpty();
        boolean trained = "TRAINED".equals(parameters.find("scopeAddition").orElse(""));
        boolean byTraining = trained && !before.isEmpty() && !intended.newQualification()
                && applied.form().values().containsKey("scopeEvidence");
        return byTraining || before.containsAll(intended.scopes()) && (stays || trained);
    }

    /** Says whether an institution is of county level or lower: no 三级 of a 县 or 县级市, or a grass-roots one of a 区. */
    private static boolean countyOrBelow(Facts.Institution institution) {
        boolean county = institution.divisionCode().compareTo(institution.divisionCode().substring(0, 4) + "20") > 0;
        return !institution.level().startsWith("三级")
                && (county || GRASS_ROOTS.stream().anyMatch(institution.level()::startsWith));
    }
}
