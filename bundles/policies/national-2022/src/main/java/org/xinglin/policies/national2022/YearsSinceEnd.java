package org.xinglin.policies.national2022;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.xinglin.api.Text;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Bars for some years from the day on which a registration ended for a cause, in whatever province. */
final class YearsSinceEnd extends Bar {

    private final String parameter;
    private final Predicate<Standing.Registration> ended;
    private final Text message;

    private YearsSinceEnd(String id, String article, String rule, String parameter, Predicate<Standing.Registration> ended,
            Text message) {
        super(id, article, rule);
        this.parameter = parameter;
        this.ended = ended;
        this.message = message;
    }

    /** Two years from the revocation of the practice certificate. */
    static Bar revocation() {
        return new YearsSinceEnd("two-years-since-revocation", "第十六条第一款第（三）项", "R-REG-36", "bar.revokedYears",
                r -> "cancel-3".equals(r.cause()),
                Text.of("被吊销医师执业证书不满二年", "less than two years since the practice certificate was revoked"));
    }

    /** One year from the cancellation for failed assessments. */
    static Bar failedAssessment() {
        return new YearsSinceEnd("one-year-since-failed-assessment", "第十六条第一款第（四）项", "R-REG-36",
                "bar.assessmentFailYears", r -> "cancel-4".equals(r.cause()),
                Text.of("因医师定期考核不合格被注销注册不满一年",
                        "less than one year since the registration was cancelled for failed assessments"));
    }

    /** Three years from the rescission of a certificate obtained by improper means. */
    static Bar improperMeans() {
        return new YearsSinceEnd("three-years-since-improper-means", "第五十四条第二款", "R-REG-38", "bar.improperMeansYears",
                r -> r.status() == RegStatus.RESCINDED && "improper-means".equals(r.cause()),
                Text.of("以不正当手段取得医师执业证书被撤销不满三年，不受理申请",
                        "less than three years since a certificate obtained by improper means was rescinded"));
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
        int years = parameters.number(parameter);
        return person.registrations().stream().filter(ended).flatMap(r -> r.endedOn().stream())
                .map(day -> day.plusYears(years)).filter(applied.on()::isBefore).max(LocalDate::compareTo)
                .map(free -> violated(message.zh() + "，自 " + free + " 起方可申请", message.en() + "; apply from " + free + " on"))
                .orElseGet(Verdict::satisfied);
    }
}
