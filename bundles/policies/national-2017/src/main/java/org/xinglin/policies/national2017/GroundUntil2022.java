package org.xinglin.policies.national2017;

import java.time.LocalDate;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Is a ground of refusal of art 6 that the Doctors Law took over on 2022-03-01 (R-REG-37). */
final class GroundUntil2022 extends RegistrationProvision.OfPerson {

    private static final LocalDate LAST = LocalDate.of(2022, 2, 28);

    private final String cause;
    private final String parameter;
    private final String zh;
    private final String en;

    private GroundUntil2022(String id, String article, String cause, String parameter, String zh, String en) {
        super(id, ORDER_13, article, "R-REG-37");
        this.cause = cause;
        this.parameter = parameter;
        this.zh = zh;
        this.en = en;
    }

    /** Less than two years from the end of a sentence; the register knows the day of cancellation only. */
    static GroundUntil2022 sentence() {
        return new GroundUntil2022("order-13-two-years-since-sentence", "第六条第（二）项", "cancel-2", "bar.criminalYears",
                "受刑事处罚后的不予注册期限未满", "the bar after a criminal punishment has not run out");
    }

    /** Less than two years from the revocation of the practice certificate. */
    static GroundUntil2022 revocation() {
        return new GroundUntil2022("order-13-two-years-since-revocation", "第六条第（三）项", "cancel-3", "bar.revokedYears",
                "受吊销《医师执业证书》处罚后的不予注册期限未满", "the bar after the certificate was revoked has not run out");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
        if (applied.on().isAfter(LAST)) {
            return Verdict.notInForce();
        }
        int years = parameters.number(parameter);
        return person.registrations().stream().filter(r -> cause.equals(r.cause())).flatMap(r -> r.endedOn().stream())
                .map(day -> day.plusYears(years)).filter(applied.on()::isBefore).max(LocalDate::compareTo)
                .map(free -> violated("", zh + "，自 " + free + " 起方可申请", en + "; apply from " + free + " on"))
                .orElseGet(Verdict::satisfied);
    }
}
