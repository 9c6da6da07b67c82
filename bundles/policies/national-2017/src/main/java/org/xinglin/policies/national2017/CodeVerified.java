package org.xinglin.policies.national2017;

import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands that it was verified which qualification is right where their codes differ (R-REG-218). */
final class CodeVerified extends Demand.OfPerson {

    CodeVerified() {
        super("differing-code-verified", Relinking.TYPE, Relinking.NOTICE, "三（一）2（2）", "R-REG-218");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
        return Relinking.of(applied, person).map(r -> !r.codeDiffers() || applied.form().text("verification").isPresent()
                ? Verdict.satisfied()
                : violated("/verification", "资格证书编码（年度、发证省份或证件号码）不同，请先核实以哪一资格为准并填写核实情况",
                        "the certificate codes differ (year, province or ID number): verify which qualification is right and say how"))
                .orElseGet(Verdict::notInForce);
    }
}
