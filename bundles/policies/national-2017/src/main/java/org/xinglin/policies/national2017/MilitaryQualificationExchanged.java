package org.xinglin.policies.national2017;

import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/**
 * Demands that a qualification of the military was exchanged for the national one before it is used (R-REG-92). The feed brings
 * those without certificate code (R-FEED-17); the exchange enters it.
 */
final class MilitaryQualificationExchanged extends Demand.OfQualification {

    static final String ORIGIN = "MILITARY";

    MilitaryQualificationExchanged() {
        super("military-qualification-exchanged", NEW_CERTIFICATE, EREG_2017, "", "R-REG-92");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Facts.Qualification chosen, Parameters parameters) {
        if (!ORIGIN.equals(chosen.origin())) {
            return Verdict.notInForce();
        }
        return chosen.codeIssued() ? Verdict.satisfied() : violated("/qualificationId",
                "军队医师资格须先换领国家医师资格证书并补录：请在移交地方安置后90日内持军队证书、介绍信和安置证明向省级卫生健康"
                        + "行政部门办理，再提出本申请",
                "a military qualification has to be exchanged for the national one first: within 90 days of your hand-over take"
                        + " certificate, letter of introduction and proof of placement to the province, then apply again");
    }
}
