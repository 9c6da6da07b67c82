package org.xinglin.applications;

import java.util.List;
import java.util.function.Function;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Basis;
import org.xinglin.api.policy.Judgement;
import org.xinglin.api.policy.Policy;
import org.xinglin.api.policy.PolicyDesk;
import org.xinglin.api.policy.PolicyRef;
import org.xinglin.api.policy.Verdict;

/** Is a desk whose drafts judge by a function; a text of nothing is no draft. */
final class DraftDesk implements PolicyDesk {

    static final PolicyRef DRAFT = new PolicyRef("law", "2");
    static final Basis BASIS = new Basis("law", "art 16", "R-REG-36");

    private volatile Function<Case, Verdict> verdict = applied -> Verdict.satisfied();

    /** Sets what drafts say of a case. */
    void drafts(Function<Case, Verdict> now) {
        verdict = now;
    }

    @Override
    public Draft draft(String file, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(file + ": is empty");
        }
        return new Draft() {
            @Override
            public PolicyRef ref() {
                return DRAFT;
            }

            @Override
            public Policy policy() {
                throw new UnsupportedOperationException();
            }

            @Override
            public Judgement judge(Case applied) {
                return new Judgement(applied.on(), List.of(DRAFT),
                        List.of(new Judgement.Line("the-provision", DRAFT, BASIS, verdict.apply(applied))));
            }
        };
    }

    @Override
    public List<Fault> check(String file, String text) {
        return List.of();
    }

    @Override
    public List<PolicyRef> rollback(String who) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Deed> trail(int most) {
        return List.of();
    }

    @Override
    public List<Reason> explain(Case applied, Judgement judgement) {
        return List.of();
    }
}
