package org.xinglin.policies.national2017;

import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Is a ground of refusal 不予注册: it holds wherever a new practice certificate is granted (rulebook §3.0). */
abstract class Ground extends Demand.OfPerson {

    Ground(String id, String article, String rules) {
        super(id, NEW_CERTIFICATE, ORDER_13, article, rules);
    }

    abstract Verdict refuse(Case applied, Facts.Person person, Parameters parameters);

    @Override
    final Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
        return NewCertificate.isGranted(applied, person) ? refuse(applied, person, parameters) : Verdict.notInForce();
    }
}
