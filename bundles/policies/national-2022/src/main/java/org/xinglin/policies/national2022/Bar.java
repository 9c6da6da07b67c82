package org.xinglin.policies.national2022;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.xinglin.api.Finding;
import org.xinglin.api.Text;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.policy.Basis;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Provision;
import org.xinglin.api.policy.Verdict;

/**
 * Bars a person for some years from the day on which a registration ended for a cause, in whatever province.
 *
 * @param parameter names the years
 * @param ended tells which ended registrations count
 * @param afterwards what remains to be seen by the authority once the years have passed; empty if nothing
 */
record Bar(String id, Basis basis, String parameter, Predicate<Facts.Registration> ended, Text message,
        Optional<Text> afterwards) implements Provision {

    private static final String LAW = "中华人民共和国医师法（2022年3月1日起施行）";

    /**
     * Two years from the end of a sentence. The register knows when the registration was cancelled and not when the sentence
     * ended: until two years after the former it is barred for certain, then the authority has to see the papers.
     */
    static Bar sentence() {
        return new Bar("two-years-since-sentence", new Basis(LAW, "第十六条第一款第（二）项", "R-REG-36"), "bar.criminalYears",
                r -> "cancel-2".equals(r.cause()),
                Text.of("受刑事处罚，刑罚执行完毕不满二年或者被依法禁止从事医师职业的期限未满",
                        "the two years after a criminal sentence, or a ban from the profession, have not run out"),
                Optional.of(Text.of("刑罚执行完毕日期及职业禁止期限未登记，须由审批机关核实材料",
                        "the end of the sentence and of any ban is not on record: the authority has to see the papers")));
    }

    /** Two years from the revocation of the practice certificate. */
    static Bar revocation() {
        return new Bar("two-years-since-revocation", new Basis(LAW, "第十六条第一款第（三）项", "R-REG-36"), "bar.revokedYears",
                r -> "cancel-3".equals(r.cause()),
                Text.of("被吊销医师执业证书不满二年", "less than two years since the practice certificate was revoked"),
                Optional.empty());
    }

    /** One year from the cancellation for failed assessments. */
    static Bar failedAssessment() {
        return new Bar("one-year-since-failed-assessment", new Basis(LAW, "第十六条第一款第（四）项", "R-REG-36"),
                "bar.assessmentFailYears", r -> "cancel-4".equals(r.cause()),
                Text.of("因医师定期考核不合格被注销注册不满一年",
                        "less than one year since the registration was cancelled for failed assessments"),
                Optional.empty());
    }

    /** Three years from the rescission of a certificate obtained by improper means. */
    static Bar improperMeans() {
        return new Bar("three-years-since-improper-means", new Basis(LAW, "第五十四条第二款", "R-REG-38"),
                "bar.improperMeansYears",
                r -> r.status() == RegStatus.RESCINDED && "improper-means".equals(r.cause()),
                Text.of("以不正当手段取得医师执业证书被撤销不满三年，不受理申请",
                        "less than three years since a certificate obtained by improper means was rescinded"),
                Optional.empty());
    }

    @Override
    public Set<String> types() {
        return Set.of("registration");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        if (applied.facts().person().isEmpty()) {
            return Verdict.undetermined("国家端的注册信息暂时不可用，审批前将再次核对",
                    "the national register cannot be asked now; checked again before the approval has effects");
        }
        int years = parameters.number(parameter);
        Optional<LocalDate> free = applied.facts().person().get().registrations().stream().filter(ended)
                .flatMap(r -> r.endedOn().stream()).map(day -> day.plusYears(years)).max(LocalDate::compareTo);
        if (free.isEmpty()) {
            return Verdict.satisfied();
        }
        if (applied.on().isBefore(free.get())) {
            return Verdict.violated(Finding.of(id, basis.rules(), message.zh() + "，自 " + free.get() + " 起方可申请",
                    message.en() + "; apply from " + free.get() + " on"));
        }
        return afterwards.<Verdict>map(Verdict.Undetermined::new).orElseGet(Verdict::satisfied);
    }
}
