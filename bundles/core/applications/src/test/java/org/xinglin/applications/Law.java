package org.xinglin.applications;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xinglin.api.Finding;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Basis;
import org.xinglin.api.policy.Judgement;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Policies;
import org.xinglin.api.policy.Policy;
import org.xinglin.api.policy.PolicyRef;
import org.xinglin.api.policy.Verdict;
import org.xinglin.standards.WorkingDays;

/** Is a policy service of one provision, which a test can turn; without the person's facts it is undetermined. */
final class Law implements Policies {

    private static final PolicyRef REF = new PolicyRef("law", "1");

    private volatile Verdict verdict = Verdict.satisfied();
    private volatile Case last;
    private volatile Map<String, String> more = Map.of();
    private volatile List<Judgement.Line> trial = List.of();

    /** Returns the case that was judged last. */
    Case last() {
        return last;
    }

    void says(Verdict now) {
        verdict = now;
    }

    /** Sets further parameters. */
    void sets(Map<String, String> parameters) {
        more = parameters;
    }

    /** Sets what policies on trial say. */
    void tries(Judgement.Line... lines) {
        trial = List.of(lines);
    }

    void forbids() {
        says(Verdict.violated(Finding.of("forbidden", "R-REG-36", "不予注册", "not to be registered")));
    }

    @Override
    public Judgement judge(Case applied) {
        last = applied;
        List<Judgement.Line> lines = new ArrayList<>();
        lines.add(new Judgement.Line("the-provision", REF, new Basis("law", "art 16", "R-REG-36"),
                applied.facts().person().isPresent() ? verdict : Verdict.undetermined("不可用", "away")));
        return new Judgement(applied.on(), List.of(REF), lines, Map.of("a.parameter", "20"), trial);
    }

    @Override
    public Parameters parameters(TenantId tenant, LocalDate on) {
        return name -> Optional.ofNullable(Map.of("statutoryDays.registerOrChange", "20").getOrDefault(name, more.get(name)));
    }

    @Override
    public LocalDate addWorkingDays(TenantId tenant, LocalDate from, int days) {
        return new WorkingDays(Set.of(), Set.of()).addWorkingDays(from, days);
    }

    @Override
    public List<Policy> bound() {
        return List.of();
    }
}
