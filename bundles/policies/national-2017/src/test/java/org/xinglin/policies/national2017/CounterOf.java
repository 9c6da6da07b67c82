package org.xinglin.policies.national2017;

import java.util.Optional;
import org.xinglin.api.business.Case;
import org.xinglin.testkit.Situation;

/** Lets another authority than the institution's own decide. */
final class CounterOf {

    private CounterOf() {
    }

    /** Returns what {@code authority-configured} says then. */
    static String another(Situation situation) {
        Case own = situation.build();
        Case elsewhere = new Case(own.applicationId(), own.tenant(), own.type(), own.starter(), own.person(), own.form(),
                own.facts(), Optional.of(Situation.authorityOf("another")), own.acceptedOn(), own.on());
        return Law.provision("authority-configured").judge(elsewhere, name -> Optional.empty()).getClass().getSimpleName();
    }
}
