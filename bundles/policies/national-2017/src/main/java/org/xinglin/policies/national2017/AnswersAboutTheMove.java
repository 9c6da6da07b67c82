package org.xinglin.policies.national2017;

import java.util.ArrayList;
import java.util.List;
import org.xinglin.api.Finding;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Intended;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/**
 * Refuses answers about 变更执业地点 and 变更主要执业机构 that contradict what is asked for: both are computed, not trusted
 * (R-REG-46, R-REG-113). An assistant who becomes a licensed doctor always changes the place, from county to province (R-REG-81).
 */
final class AnswersAboutTheMove extends FromRegistration {

    AnswersAboutTheMove() {
        super("answers-about-the-move", CHANGE, ANSWERS, "", "R-REG-46");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Standing.Registration base, Facts.Institution institution,
            Parameters parameters) {
        Intended intended = Intended.of(applied.form(), person);
        List<Finding> findings = new ArrayList<>();
        boolean place = intended.newLevel() || !inPlace(applied, base, institution);
        if (contradicts(applied, "practicePlaceChanges", place)) {
            findings.add(Finding.of(id(), basis().rules(), "/practicePlaceChanges",
                    place ? "按所选机构和资格，执业地点发生变更，“变更执业地点”应选“是”"
                            : "所选机构与现执业地点相同，“变更执业地点”应选“否”",
                    place ? "with this institution and qualification the practice place changes; answer yes"
                            : "the institution lies in the present practice place; answer no"));
        }
        boolean main = intended.newInstitution(institution);
        if (contradicts(applied, "mainInstitutionChanges", main)) {
            findings.add(Finding.of(id(), basis().rules(), "/mainInstitutionChanges",
                    main ? "所选机构不是现主要执业机构，“变更主要执业机构”应选“是”"
                            : "所选机构就是现主要执业机构，“变更主要执业机构”应选“否”",
                    main ? "the institution is not the present main one; answer yes"
                            : "the institution is the present main one; answer no"));
        }
        return findings.isEmpty() ? Verdict.satisfied() : new Verdict.Violated(findings);
    }

    private static boolean contradicts(Case applied, String field, boolean computed) {
        return applied.form().values().containsKey(field) && applied.form().flag(field) != computed;
    }
}
