package org.xinglin.policies.national2017;

import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands that the qualification's certificate code has arrived: the signal that it can be used (R-FEED-04, R-REG-62). */
final class CertificateCodeIssued extends Demand.OfQualification {

    CertificateCodeIssued() {
        super("certificate-code-issued", NEW_CERTIFICATE, ANSWERS, "", "R-FEED-04");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Facts.Qualification chosen, Parameters parameters) {
        if (MilitaryQualificationExchanged.ORIGIN.equals(chosen.origin()) || "HMT_RECOGNITION".equals(chosen.origin())) {
            return Verdict.notInForce();
        }
        return chosen.codeIssued() ? Verdict.satisfied() : violated("/qualificationId",
                "所选资格的医师资格证书编码尚未下发，请在系统中看到编码后再提出申请（不必等待纸质证书）",
                "the certificate code of this qualification has not arrived; apply once it is shown, the paper is not needed");
    }
}
