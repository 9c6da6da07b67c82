package org.xinglin.policies.national2017;

import java.util.List;
import org.xinglin.api.policy.Provision;

/** Lists what is demanded of the commission's own businesses (rulebook §3.13). */
final class CounterLaw {

    static final List<Provision> PROVISIONS = List.of();

    private CounterLaw() {
    }
}
