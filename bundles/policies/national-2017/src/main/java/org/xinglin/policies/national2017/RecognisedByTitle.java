package org.xinglin.policies.national2017;

import java.time.LocalDate;
import java.util.Set;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands of a legacy qualification (老人) that the title was approved before the law of 1999 asked for an exam (R-REG-195). */
final class RecognisedByTitle extends Demand {

    RecognisedByTitle() {
        super("recognised-by-title-before-the-exam", Set.of("legacy-entry"), "关于做好医师资格证书及医师执业证书发放工作的通知", "",
                "R-REG-195");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        if (!"LEGACY".equals(applied.form().text("origin").orElse(""))) {
            return Verdict.notInForce();
        }
        LocalDate promulgated = LocalDate.parse(parameters.text("legacy.recognisedBefore"));
        return applied.form().date("awardedOn").filter(promulgated::isAfter).isPresent() ? Verdict.satisfied()
                : violated("/awardedOn", "老人资格须在 " + promulgated + " 之前取得相应职称；之后取得的，应当通过考试",
                        "recognition by title needs a title approved before " + promulgated + "; later it takes the exam");
    }
}
