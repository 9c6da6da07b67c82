package org.xinglin.policies.national2017;

import java.util.Optional;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Intended;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Keeps 中医(专长) doctors in the province that assessed them, unless the other province's TCM authority consents (R-REG-72). */
final class TcmSkillInItsProvince extends Demand.OfPerson {

    static final String ORIGIN = "TCM_SKILL";

    TcmSkillInItsProvince() {
        super("tcm-skill-in-its-province", AT_NEW_INSTITUTION, TCM_SKILL, "", "R-REG-72");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
        Optional<Facts.Qualification> skill = Intended.of(applied.form(), person).qualification()
                .filter(q -> ORIGIN.equals(q.origin()));
        if (skill.isEmpty()) {
            return Verdict.notInForce();
        }
        if (applied.facts().institution().isEmpty()) {
            return Verdict.undetermined("拟执业机构的信息暂时不可用", "the institution's data cannot be had now");
        }
        String province = applied.facts().institution().get().provincePlace();
        boolean home = skill.get().province().equals(province);
        return home || applied.form().id("consentProof").isPresent() ? Verdict.satisfied() : violated("/consentProof",
                "中医(专长)医师在考核省份以外执业，须经拟执业地省级中医药主管部门同意，请上传同意文件",
                "to practise outside the province of your assessment attach the consent of the other province's TCM authority");
    }
}
