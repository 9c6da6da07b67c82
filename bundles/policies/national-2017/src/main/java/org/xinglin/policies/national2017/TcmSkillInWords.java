package org.xinglin.policies.national2017;

import java.util.Optional;
import java.util.Set;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Intended;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/**
 * Demands that 中医(专长) doctors, and they only, register techniques and diseases in words (R-REG-72, §2.8.3 code 90). The words
 * are those of the registration: a change keeps them and cannot bring them.
 */
final class TcmSkillInWords extends Demand.OfPerson {

    private static final Set<String> IN_WORDS = Set.of("90");

    TcmSkillInWords() {
        super("tcm-skill-in-words", AT_NEW_INSTITUTION, TCM_SKILL, "", "R-REG-72");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
        Intended intended = Intended.of(applied.form(), person);
        Optional<String> origin = intended.qualification().map(Facts.Qualification::origin);
        if (origin.isEmpty()) {
            return Verdict.notInForce();
        }
        if (!TcmSkillInItsProvince.ORIGIN.equals(origin.get())) {
            return !intended.scopes().containsAll(IN_WORDS) ? Verdict.satisfied() : violated("/scopes",
                    "执业范围“中医(专长)”只适用于中医(专长)医师资格，请改选其他执业范围",
                    "the scope TCM specialist skill is for that qualification only; choose another scope");
        }
        if (!intended.scopes().equals(IN_WORDS)) {
            return violated("/scopes", "中医(专长)医师的执业范围只能选“中医(专长)”，并写明技术方法和治疗病证",
                    "with a TCM specialist's qualification choose the scope TCM specialist skill alone and say techniques and"
                            + " diseases");
        }
        if (intended.base().isPresent()) {
            return intended.base().get().scopes().equals(IN_WORDS) ? Verdict.satisfied() : violated("/qualificationId",
                    "改用中医(专长)医师资格的，不能办理变更：请先注销现注册，再办理“注册”并写明技术方法和治疗病证",
                    "a change cannot lead to a TCM specialist's qualification: cancel the registration and register anew with"
                            + " techniques and diseases");
        }
        return applied.form().text("skills").isPresent() ? Verdict.satisfied() : violated("/skills",
                "请按《中医(专长)医师资格证书》写明使用的中医药技术方法和具体治疗病证的范围",
                "say the techniques and the diseases as the qualification certificate names them");
    }
}
