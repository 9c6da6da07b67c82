package org.xinglin.applications.replay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.xinglin.api.Finding;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Basis;
import org.xinglin.api.policy.Judgement;
import org.xinglin.api.policy.Replays.Decision;
import org.xinglin.api.policy.Verdict;
import org.xinglin.api.policy.VerdictKind;

/**
 * Is an application of which a draft says something else than was said. What was said is read whole, and what serves is asked,
 * only where something hangs on it: a new provision that everybody satisfies must not cost a second judgement of everybody.
 *
 * @param before what was said, by provision; not in force is left out
 * @param now what the draft says
 * @param after the same, whole
 * @param kept what was said, whole; empty where it is not needed
 * @param without what serves says now; empty where nothing hangs on it
 */
record Difference(Case applied, Map<String, VerdictKind> before, Map<String, VerdictKind> now, Judgement after,
        Optional<Judgement> kept, Optional<Map<String, VerdictKind>> without) {

    /** Compares. */
    static Difference of(Case applied, Map<String, VerdictKind> before, Map<String, VerdictKind> now, Judgement after,
            Supplier<Judgement> kept, Supplier<Judgement> serving) {
        Difference bare = new Difference(applied, before, now, after, Optional.empty(), Optional.empty());
        boolean weighty = bare.provisions().stream().anyMatch(bare::weighty);
        boolean gone = bare.provisions().stream().anyMatch(provision -> line(after, provision).isEmpty());
        return new Difference(applied, before, now, after, weighty || gone ? Optional.of(kept.get()) : Optional.empty(),
                weighty ? Optional.of(KeptVerdicts.of(serving.get())) : Optional.empty());
    }

    /** Returns the provisions that say something else. */
    List<String> provisions() {
        TreeSet<String> all = new TreeSet<>(before.keySet());
        all.addAll(now.keySet());
        all.removeIf(provision -> from(provision) == to(provision));
        return List.copyOf(all);
    }

    VerdictKind from(String provision) {
        return before.getOrDefault(provision, VerdictKind.NOT_IN_FORCE);
    }

    VerdictKind to(String provision) {
        return now.getOrDefault(provision, VerdictKind.NOT_IN_FORCE);
    }

    Decision from() {
        return Decision.of(before.values());
    }

    Decision to() {
        return Decision.of(now.values());
    }

    /** Says whether the decision would be so by what serves, without the draft. */
    boolean decidedSoAnyway() {
        return without.filter(verdicts -> Decision.of(verdicts.values()) == to()).isPresent();
    }

    /** Says whether a provision would say so by what serves; not asked of what decides nothing. */
    boolean saidSoAnyway(String provision) {
        return weighty(provision) && without.filter(verdicts ->
                verdicts.getOrDefault(provision, VerdictKind.NOT_IN_FORCE) == to(provision)).isPresent();
    }

    /** Returns where a provision stands. */
    Basis basis(String provision) {
        return line(after, provision).or(() -> kept.flatMap(judgement -> line(judgement, provision))).orElseThrow().basis();
    }

    /** Returns what would stand against it; what stood against it if nothing would. */
    List<Finding> findings() {
        List<Finding> against = after.findings();
        return against.isEmpty() ? kept.map(Judgement::findings).orElse(List.of()) : against;
    }

    /** Returns the same of one provision. */
    List<Finding> findings(String provision) {
        return violation(line(after, provision)).or(() -> violation(kept.flatMap(judgement -> line(judgement, provision))))
                .map(Verdict.Violated::findings).orElse(List.of());
    }

    private boolean weighty(String provision) {
        return weighty(from(provision)) || weighty(to(provision));
    }

    private static boolean weighty(VerdictKind kind) {
        return kind == VerdictKind.VIOLATED || kind == VerdictKind.UNDETERMINED;
    }

    private static Optional<Verdict.Violated> violation(Optional<Judgement.Line> line) {
        return line.map(Judgement.Line::verdict).filter(Verdict.Violated.class::isInstance).map(Verdict.Violated.class::cast);
    }

    private static Optional<Judgement.Line> line(Judgement judgement, String provision) {
        return judgement.lines().stream().filter(l -> l.provision().equals(provision)).findFirst();
    }
}
