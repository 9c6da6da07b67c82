package org.xinglin.policies.national2022;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.xinglin.api.Finding;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Intended;
import org.xinglin.api.policy.Basis;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Provision;
import org.xinglin.api.policy.Verdict;

/** Demands training in the specialty and an assessment passed after it of whoever adds scopes (R-REG-115, R-DAT-31). */
final class AddedScopesTrainedAndAssessed implements Provision {

    private static final Basis BASIS = new Basis(Bar.LAW, "第十四条第三款", "R-REG-115");

    @Override
    public String id() {
        return "added-scopes-trained-and-assessed";
    }

    @Override
    public Set<String> types() {
        return Set.of("change");
    }

    @Override
    public Basis basis() {
        return BASIS;
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        return applied.facts().person().map(person -> judge(applied, person))
                .orElseGet(() -> Verdict.undetermined("国家端的注册信息暂时不可用，审批前将再次核对",
                        "the national register cannot be asked now; checked again before the approval has effects"));
    }

    private Verdict judge(Case applied, Facts.Person person) {
        if (Intended.of(applied.form(), person).addedScopes().isEmpty()) {
            return Verdict.notInForce();
        }
        return applied.form().values().get("scopeEvidence") instanceof Map<?, ?> given && suffices(given, applied.on())
                ? Verdict.satisfied()
                : Verdict.violated(Finding.of(id(), BASIS.rules(), "/scopeEvidence",
                        "增加执业范围须经相关专业培训和考核合格，请填写培训结业日期和考核合格日期",
                        "to add a scope, training in the specialty and an assessment passed after it are needed; give"
                                + " both dates"));
    }

    private static boolean suffices(Map<?, ?> given, LocalDate on) {
        try {
            LocalDate completed = LocalDate.parse(String.valueOf(given.get("completedOn")));
            LocalDate assessed = LocalDate.parse(String.valueOf(given.get("assessedOn")));
            return "TRAINING".equals(given.get("kind")) && !assessed.isBefore(completed) && !assessed.isAfter(on);
        } catch (DateTimeException notOne) {
            return false;
        }
    }
}
