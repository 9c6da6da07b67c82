package org.xinglin.policies.national2017;

import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/**
 * Allows the registration of residents 规培 at their training base while {@code residencyRegistration} is {@code BLANK}, as it was
 * from 2011 until the Doctors Law freed training from any change of registration (R-REG-71).
 */
final class ResidencyRegistration extends Demand {

    private static final String BLANK = "BLANK";

    ResidencyRegistration() {
        super("residency-registration-in-force", REGISTRATION, EREG_2017, "", "R-REG-71");
    }

    /** Says whether a registration as resident is asked for. */
    static boolean asked(Case applied) {
        return applied.form().flag("residency");
    }

    /** Says whether one is asked for and granted in this form. */
    static boolean granted(Case applied, Parameters parameters) {
        return asked(applied) && BLANK.equals(parameters.text("residencyRegistration"));
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        if (!asked(applied)) {
            return Verdict.notInForce();
        }
        return granted(applied, parameters) ? Verdict.satisfied() : violated("/residency",
                "医师法施行后参加规范化培训无需办理或者变更执业注册；如需注册，请取消此项，按一般注册填写执业范围和聘用证明",
                "since the Doctors Law training needs no registration of its own; to be registered, untick this and give scopes"
                        + " and proof of employment");
    }
}
