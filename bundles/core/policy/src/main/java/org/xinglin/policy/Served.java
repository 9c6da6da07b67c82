package org.xinglin.policy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Judgement;
import org.xinglin.api.policy.PolicyRef;

/**
 * Is what serves at one moment; it is exchanged as a whole.
 *
 * @param policies what decides
 * @param trials what is judged beside it
 */
record Served(PolicySet set, List<TextPolicy> policies, List<TextPolicy> trials) {

    static final Served NOTHING = of(List.of(), List.of());

    static Served of(Collection<TextPolicy> policies, Collection<TextPolicy> trials) {
        return new Served(new PolicySet(List.copyOf(policies)), List.copyOf(policies),
                List.copyOf(trials));
    }

    /**
     * Judges by what decides and by what is on trial. A provision that serves and says something else because of a parameter on
     * trial is put down to the policy on trial.
     */
    Judgement judge(Case applied, Function<String, Optional<String>> own) {
        Judgement judgement = set.judge(applied, own);
        if (trials.isEmpty()) {
            return judgement;
        }
        Map<String, Judgement.Line> decided = Judgements.byProvision(judgement.lines());
        List<Judgement.Line> shadow = trials.stream().flatMap(trial -> set.with(trial).judge(applied, own).lines().stream()
                .filter(line -> line.policy().equals(trial.ref()) || Judgements.differ(decided.get(line.provision()), line))
                .map(line -> new Judgement.Line(line.provision(), trial.ref(), line.basis(), line.verdict()))).toList();
        return new Judgement(judgement.on(), judgement.policies(), judgement.lines(), judgement.parameters(), shadow);
    }

    Optional<TextPolicy> find(PolicyRef ref) {
        return Stream.concat(policies.stream(), trials.stream()).filter(p -> p.ref().equals(ref)).findFirst();
    }
}
