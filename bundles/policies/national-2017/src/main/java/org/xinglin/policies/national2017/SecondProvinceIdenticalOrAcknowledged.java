package org.xinglin.policies.national2017;

import java.util.List;
import java.util.Set;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;
import org.xinglin.standards.Level;

/**
 * Demands that a registration in a further province has exactly the qualification and scopes of those that stand, or that the
 * doctor acknowledges that these become invalid (R-REG-65, R-REG-66). The order of scopes and duplicates do not count.
 */
final class SecondProvinceIdenticalOrAcknowledged extends Demand.OfQualification {

    SecondProvinceIdenticalOrAcknowledged() {
        super("second-province-identical-or-acknowledged", REGISTRATION, ANSWERS, "", "R-REG-66");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Facts.Qualification chosen, Parameters parameters) {
        List<Standing.Registration> others = person.validRegistrations().stream()
                .filter(r -> r.level() == Level.LICENSED.code()).toList();
        if (others.isEmpty()) {
            return Verdict.notInForce();
        }
        Set<String> scopes = Set.copyOf(applied.form().texts("scopes"));
        if (others.stream().allMatch(r -> r.qualificationId().equals(chosen.id()) && r.scopes().equals(scopes))) {
            return Verdict.satisfied();
        }
        if ("REJECT".equals(parameters.text("secondProvinceMismatch"))) {
            return violated("/scopes", "跨省增加注册时，所用资格和执业范围必须与已有注册完全一致",
                    "a registration in a further province has to have exactly the qualification and scopes of those that stand");
        }
        if (applied.starter() == Starter.INSTITUTION) {
            return violated("/scopes",
                    "所用资格或执业范围与该医师已有注册不完全一致，批准后其他省份的注册将全部失效：须由医师本人申请并确认知悉",
                    "qualification or scopes differ from the doctor's registrations, which would become invalid: the doctor has to"
                            + " apply in person and acknowledge this");
        }
        return applied.form().flag("acknowledgeMismatch") ? Verdict.satisfied() : violated("/acknowledgeMismatch",
                "所用资格或执业范围与已有注册不完全一致：批准后，您在其他省份的注册将全部失效；请改为一致，或确认知悉后再提交",
                "qualification or scopes differ from your registrations: on approval those in other provinces all become invalid;"
                        + " make them identical or acknowledge this");
    }
}
