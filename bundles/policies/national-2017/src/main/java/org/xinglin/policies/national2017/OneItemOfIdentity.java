package org.xinglin.policies.national2017;

import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Refuses a replacement where both name and ID number differ: that takes the procedure of identity (R-REG-217, R-REG-220). */
final class OneItemOfIdentity extends Demand.OfPerson {

    OneItemOfIdentity() {
        super("one-item-of-identity", Relinking.TYPE, Relinking.NOTICE, "三（一）2（1）", "R-REG-220");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
        return Relinking.of(applied, person).map(r -> r.nameDiffers() && r.numberDiffers()
                ? violated("/numberDiffers", "姓名与证件号码均不同，不能在此更换，请先按身份信息核实程序办理",
                        "name and ID number both differ: this takes the procedure of identity first")
                : Verdict.satisfied()).orElseGet(Verdict::notInForce);
    }
}
