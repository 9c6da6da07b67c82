package org.xinglin.policies.shortterm;

import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands that the certificate asked for is one of the day: that of Hengqin needs its own provisions in force (R-POL-01). */
final class CertificateKnown extends Demand {

    CertificateKnown() {
        super("short-term-certificate-known", HMT, HmtShort2009.HONG_KONG_MACAU, "", "R-REG-205");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        return !hengqin(applied) || parameters.find("hengqin.divisions").isPresent() ? Verdict.satisfied()
                : violated("/permitKind", "横琴的规定尚未施行，请选择其他证书", "the provisions of Hengqin are not in force; choose another"
                        + " certificate");
    }
}
