package org.xinglin.policies.national2017;

import java.util.List;
import org.xinglin.api.policy.Provision;

/** Lists what is demanded of 证书补办 and 信息维护 (rulebook §3.14, 3.15). */
final class CertificateLaw {

    static final List<Provision> PROVISIONS = List.of(
            new ValidAtTheMainInstitution(),
            new LossOrDamageShown(),
            new SomethingToMaintain());

    private CertificateLaw() {
    }
}
