package org.xinglin.policies.national2017;

import java.util.List;
import org.xinglin.api.policy.Provision;

/** Lists what is demanded of 变更 (rulebook §3.5). */
final class ChangeLaw {

    static final List<Provision> PROVISIONS = List.of();

    private ChangeLaw() {
    }
}
