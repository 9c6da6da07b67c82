package org.xinglin.policies.national2017;

import java.util.List;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands that 中医(专长) doctors, and they only, register techniques and diseases in words (R-REG-72, §2.8.3 code 90). */
final class TcmSkillInWords extends Demand.OfQualification {

    private static final String IN_WORDS = "90";

    TcmSkillInWords() {
        super("tcm-skill-in-words", TAKEN_ON, TCM_SKILL, "", "R-REG-72");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Facts.Qualification chosen, Parameters parameters) {
        List<String> scopes = applied.form().texts("scopes").stream().distinct().toList();
        if (!TcmSkillInItsProvince.ORIGIN.equals(chosen.origin())) {
            return !scopes.contains(IN_WORDS) ? Verdict.satisfied() : violated("/scopes",
                    "执业范围“中医(专长)”只适用于中医(专长)医师资格，请改选其他执业范围",
                    "the scope TCM specialist skill is for that qualification only; choose another scope");
        }
        if (!scopes.equals(List.of(IN_WORDS))) {
            return violated("/scopes", "中医(专长)医师的执业范围只能选“中医(专长)”，并写明技术方法和治疗病证",
                    "with a TCM specialist's qualification choose the scope TCM specialist skill alone and say techniques and"
                            + " diseases");
        }
        return applied.form().text("skills").isPresent() ? Verdict.satisfied() : violated("/skills",
                "请按《中医(专长)医师资格证书》写明使用的中医药技术方法和具体治疗病证的范围",
                "say the techniques and the diseases as the qualification certificate names them");
    }
}
