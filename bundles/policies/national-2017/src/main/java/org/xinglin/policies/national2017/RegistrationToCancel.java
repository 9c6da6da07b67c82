package org.xinglin.policies.national2017;

import java.time.LocalDate;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/**
 * Demands a valid registration of this province, or one that departed two years ago while the doctor practises nowhere, which the
 * commission cancels (R-REG-130, R-REG-174).
 */
final class RegistrationToCancel extends OfRegistration {

    private static final String FIELD = "/registrationId";

    RegistrationToCancel() {
        super("registration-to-cancel", CANCELLATION, ORDER_13, "第十八条、第十九条", "R-REG-130, R-REG-174");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Standing.Registration named, Parameters parameters) {
        if (!named.tenant().equals(applied.tenant())) {
            return violated(FIELD, "所选注册不在本省，请向其注册所在省份申请",
                    "the registration is another province's; apply there");
        }
        if (named.valid()) {
            return Verdict.satisfied();
        }
        if (named.status() != RegStatus.DEPARTED) {
            return violated(FIELD, "所选注册已不在册，无须注销", "the registration is off the register already");
        }
        return departed(applied, person, named, parameters.number("departed.cancelAfterYears"));
    }

    private Verdict departed(Case applied, Facts.Person person, Standing.Registration named, int years) {
        if (applied.starter() != Starter.COMMISSION || !CancellationReason.INTERRUPTED.isOf(applied.form())) {
            return violated("/reasonNo", "所选注册处于备案状态，只能由卫生健康行政部门以备案满" + years + "年为由（第6项）注销",
                    "the registration is departure-filed: only the commission cancels it, after " + years + " years (reason 6)");
        }
        if (!person.validRegistrations().isEmpty()) {
            return violated(FIELD, "该医师另有有效注册，仍在执业，备案的注册不予注销",
                    "the doctor practises under another valid registration; the departed one is not cancelled");
        }
        LocalDate free = named.endedOn().orElse(applied.on()).plusYears(years);
        return !applied.on().isBefore(free) ? Verdict.satisfied()
                : violated(FIELD, "备案未满" + years + "年，自 " + free + " 起方可注销",
                        "less than " + years + " years since the departure; cancel from " + free + " on");
    }
}
