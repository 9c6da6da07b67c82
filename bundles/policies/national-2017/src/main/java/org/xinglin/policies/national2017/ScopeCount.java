package org.xinglin.policies.national2017;

import java.util.Set;
import java.util.TreeSet;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;
import org.xinglin.standards.Level;

/**
 * Limits the number of scopes (R-DAT-31): one, or three for licensed clinical doctors of county-level and lower institutions.
 * 全科 and 急救 are not counted, nor are scopes that the doctor already holds elsewhere with the same qualification, since a
 * further province has to be identical (R-REG-65).
 */
final class ScopeCount extends Demand.OfQualification {

    private static final String CLINICAL = "10";
    private static final Set<String> GRASS_ROOTS = Set.of("一级", "未定级");

    ScopeCount() {
        super("scope-count", TAKEN_ON, "关于医师执业注册中执业范围的暂行规定", "", "R-DAT-31");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Facts.Qualification chosen, Parameters parameters) {
        Set<String> asked = new TreeSet<>(applied.form().texts("scopes"));
        if (person.validRegistrations().stream()
                .anyMatch(r -> r.qualificationId().equals(chosen.id()) && r.scopes().containsAll(asked))) {
            return Verdict.satisfied();
        }
        asked.removeAll(Set.of(parameters.text("maxScopes.uncounted").split("\\s+")));
        boolean wide = chosen.level() == Level.LICENSED.code() && CLINICAL.equals(chosen.category())
                && applied.facts().institution().filter(ScopeCount::countyOrBelow).isPresent();
        int most = parameters.number(wide ? "maxScopes.countyAndBelowClinical" : "maxScopes.default");
        return asked.size() <= most ? Verdict.satisfied() : violated("/scopes",
                "在该机构最多可注册 " + most + " 个执业范围（全科医学、急救医学不计），请减少执业范围",
                "at this institution at most " + most + " scopes can be registered, general practice and emergency not counted;"
                        + " choose fewer");
    }

    /** Says whether an institution is of county level or lower: no 三级 of a 县 or 县级市, or a grass-roots one of a 区. */
    private static boolean countyOrBelow(Facts.Institution institution) {
        boolean county = institution.divisionCode().compareTo(institution.divisionCode().substring(0, 4) + "20") > 0;
        return !institution.level().startsWith("三级")
                && (county || GRASS_ROOTS.stream().anyMatch(institution.level()::startsWith));
    }
}
