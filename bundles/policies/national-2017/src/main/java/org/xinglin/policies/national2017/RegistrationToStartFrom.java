package org.xinglin.policies.national2017;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.NamedRegistration;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/**
 * Lets a change start from a valid registration, or from one that was departure-filed less than {@code interruptionYears} ago
 * (R-REG-111, R-REG-175). So it survives a departure filed by the former institution meanwhile (R-REG-23).
 */
final class RegistrationToStartFrom extends Demand.OfPerson {

    RegistrationToStartFrom() {
        super("registration-to-start-from", Set.of("change"), ORDER_13, "", "R-REG-111");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
        Optional<Standing.Registration> base = NamedRegistration.of(applied.form(), person);
        if (base.isEmpty()) {
            return violated("/registrationId", "没有您的这一注册记录，请重新选择", "you have no such registration; choose another one");
        }
        if (base.get().valid()) {
            return Verdict.satisfied();
        }
        if (base.get().status() != RegStatus.DEPARTED) {
            return violated("/registrationId", "该注册已不在册（" + base.get().status().title().zh() + "），不能变更；请办理“注册”",
                    "this registration is off the register (" + base.get().status().title().en()
                            + ") and cannot be changed; apply for registration");
        }
        int years = parameters.number("interruptionYears");
        LocalDate last = base.get().endedOn().orElseThrow().plusYears(years);
        return applied.on().isBefore(last) ? Verdict.satisfied() : violated("/registrationId",
                "该注册已备案（离职）满" + years + "年，不能变更；请经考核合格后办理重新注册",
                "this registration was departure-filed " + years + " years ago or more and cannot be changed; pass the assessment"
                        + " and register again");
    }
}
