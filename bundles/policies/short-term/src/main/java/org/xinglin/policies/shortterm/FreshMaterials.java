package org.xinglin.policies.shortterm;

import java.time.LocalDate;
import java.util.Optional;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands a photo of the last six and a health certificate of the last three months before acceptance (R-REG-206, R-POL-02). */
final class FreshMaterials extends Demand {

    FreshMaterials() {
        super("hmt-short-term-fresh-materials", HMT, HmtShort2009.HONG_KONG_MACAU, "第六条", "R-REG-206");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        int photo = parameters.number("shortTerm.photoMonths");
        int health = parameters.number("shortTerm.healthMonths");
        if (!fresh(applied, "photoTakenOn", photo)) {
            return violated("/photoTakenOn", "照片须为近" + photo + "个月内拍摄，请更换", "the photo has to be of the last " + photo + " months");
        }
        return fresh(applied, "healthCertificateOn", health) ? Verdict.satisfied()
                : violated("/healthCertificateOn", "健康体检证明须为近" + health + "个月内出具，请重新体检",
                        "the health certificate has to be of the last " + health + " months");
    }

    private static boolean fresh(Case applied, String field, int months) {
        Optional<LocalDate> day = applied.form().date(field);
        return day.filter(d -> !d.isAfter(applied.acceptedOn()) && !applied.acceptedOn().isAfter(d.plusMonths(months)))
                .isPresent();
    }
}
