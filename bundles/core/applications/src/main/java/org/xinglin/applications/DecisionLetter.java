package org.xinglin.applications;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xinglin.api.Text;
import org.xinglin.api.Time;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.EndRegistration;
import org.xinglin.standards.Province;

/**
 * Words the letters of decisions against a person (R-REG-126, R-REG-137). The remedies are named as the general law has them,
 * without terms: those are that law's to say. Pure.
 */
final class DecisionLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private DecisionLetter() {
    }

    /** Words a refusal of the authority. */
    static Text refusal(ApplicationRow row, Text type, LocalDate on, String reasons) {
        return letter(row, on, "不予批准决定书", "Decision of refusal",
                "你于" + DAY.format(Time.dateOf(row.submittedAt())) + "提交的“" + type.zh() + "”申请（编号 " + row.id() + "），经审查，决定不予批准。\n理由："
                        + reasons,
                "Your application of " + Time.dateOf(row.submittedAt()) + " (" + type.en() + ", number " + row.id()
                        + ") was examined and is refused.\nReasons: " + reasons);
    }

    /** Words what was cancelled by an application; empty if nothing was. */
    static Optional<Text> cancellation(ApplicationRow row, LocalDate on, List<Effect> effects) {
        List<EndRegistration> ended = effects.stream().filter(EndRegistration.class::isInstance).map(EndRegistration.class::cast)
                .filter(end -> end.status() == RegStatus.CANCELLED).toList();
        if (ended.isEmpty()) {
            return Optional.empty();
        }
        String zh = ended.stream().map(end -> province(end).zh() + "（自" + DAY.format(end.endedOn()) + "起）").distinct()
                .collect(Collectors.joining("、"));
        String en = ended.stream().map(end -> province(end).en() + " (from " + end.endedOn() + " on)").distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(letter(row, on, "注销执业注册决定书", "Decision of cancellation",
                "经审查（编号 " + row.id() + "），决定注销你的医师执业注册：" + zh + "。\n事由：" + row.reason(),
                "Upon examination (number " + row.id() + ") your registration as a doctor is cancelled: " + en + ".\nGround: "
                        + row.reason()));
    }

    private static Text letter(ApplicationRow row, LocalDate on, String title, String titleEn, String decision, String decisionEn) {
        return Text.of(title + "\n\n" + row.personName() + "：\n" + decision
                        + "\n你对本决定享有陈述权、申辩权；不服本决定的，可以依法申请行政复议或者提起行政诉讼。\n\n" + row.authorityName() + "\n"
                        + DAY.format(on),
                titleEn + "\n\n" + row.personName() + ":\n" + decisionEn
                        + "\nYou may state your case and defend yourself; against this decision you may ask for administrative"
                        + " reconsideration or sue, as the law provides.\n\n" + row.authorityName() + "\n" + on);
    }

    private static Text province(EndRegistration end) {
        return Province.find(end.tenant().code()).map(p -> Text.of(p.zh(), p.en())).orElse(Text.of(end.tenant().code(), end.tenant().code()));
    }
}
