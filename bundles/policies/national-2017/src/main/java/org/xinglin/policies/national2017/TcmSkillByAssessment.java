package org.xinglin.policies.national2017;

import java.time.LocalDate;
import java.util.Set;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands of a TCM specialist's qualification (中医专长) that it is one: licensed, of TCM, since the assessments began (R-REG-72). */
final class TcmSkillByAssessment extends Demand {

    TcmSkillByAssessment() {
        super("tcm-skill-by-assessment", Set.of("legacy-entry"), "中医医术确有专长人员医师资格考核注册管理暂行办法（令第15号）", "",
                "R-REG-72");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        if (!"TCM_SKILL".equals(applied.form().text("origin").orElse(""))) {
            return Verdict.notInForce();
        }
        if (!"1".equals(applied.form().text("level").orElse("")) || !applied.form().text("category").orElse("").startsWith("4")) {
            return violated("/category", "中医（专长）医师资格为中医类别执业医师", "a TCM specialist is a licensed doctor of TCM");
        }
        LocalDate first = LocalDate.parse(parameters.text("tcmSkill.from"));
        return applied.form().date("awardedOn").filter(day -> !day.isBefore(first)).isPresent() ? Verdict.satisfied()
                : violated("/awardedOn", "中医（专长）医师资格考核自 " + first + " 起实行，请核对日期",
                        "assessments of TCM specialists began on " + first + "; check the day");
    }
}
