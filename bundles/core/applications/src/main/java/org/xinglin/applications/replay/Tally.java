package org.xinglin.applications.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.xinglin.api.Finding;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Basis;
import org.xinglin.api.policy.Judgement;
import org.xinglin.api.policy.Replays.Decision;
import org.xinglin.api.policy.Replays.Example;
import org.xinglin.api.policy.Replays.OfTenant;
import org.xinglin.api.policy.Replays.ProvisionShift;
import org.xinglin.api.policy.Replays.Shift;
import org.xinglin.api.policy.Verdict;
import org.xinglin.api.policy.VerdictChange;
import org.xinglin.api.policy.VerdictKind;

/** Counts what came out for one province; several threads count in it. */
final class Tally {

    private static final int EXAMPLES = 20;

    private final TenantId tenant;
    private final Map<DecisionKey, Count> decisions = new HashMap<>();
    private final Map<ProvisionKey, Count> provisions = new HashMap<>();
    private final List<UUID> unread = new ArrayList<>();
    private long judged;
    private long unjudged;

    private record DecisionKey(Decision from, Decision to) {
    }

    private record ProvisionKey(String provision, VerdictKind from, VerdictKind to) {
    }

    private static final class Count {
        private Basis basis;
        private long count;
        private long withoutDraft;
        private final List<Example> byDraft = new ArrayList<>();
        private final List<Example> anyway = new ArrayList<>();

        private void add(boolean alsoWithout, Case applied, List<Finding> findings) {
            count++;
            withoutDraft += alsoWithout ? 1 : 0;
            List<Example> examples = alsoWithout ? anyway : byDraft;
            if (examples.size() < EXAMPLES) {
                examples.add(new Example(applied.applicationId(), applied.type(), applied.on(), findings));
            }
        }

        /** Returns first those that come of the draft. */
        private List<Example> examples() {
            return Stream.concat(byDraft.stream(), anyway.stream()).limit(EXAMPLES).toList();
        }
    }

    Tally(TenantId tenant) {
        this.tenant = tenant;
    }

    /** Counts applications that come out as they did. */
    synchronized void same(int applications) {
        judged += applications;
    }

    /** Counts an application that could not be judged; returns whether it is one of the first. */
    synchronized boolean unjudged(UUID application) {
        unjudged++;
        return unread.size() < EXAMPLES && unread.add(application);
    }

    /** Counts an application that comes out otherwise than it was. */
    synchronized void otherwise(Case applied, Judgement before, Judgement without, Judgement after) {
        judged++;
        Decision from = decision(before);
        Decision to = decision(after);
        if (from != to) {
            List<Finding> against = after.findings();
            decisions.computeIfAbsent(new DecisionKey(from, to), key -> new Count())
                    .add(decision(without) == to, applied, against.isEmpty() ? before.findings() : against);
        }
        Map<String, VerdictKind> byWhatServes = KeptVerdicts.of(without);
        for (VerdictChange change : VerdictChange.between(before, after)) {
            Count count = provisions.computeIfAbsent(new ProvisionKey(change.provision(), change.from(), change.to()),
                    key -> new Count());
            count.basis = change.after().or(change::before).map(Judgement.Line::basis).orElse(count.basis);
            boolean alsoWithout = byWhatServes.getOrDefault(change.provision(), VerdictKind.NOT_IN_FORCE) == change.to();
            count.add(alsoWithout, applied, findings(change));
        }
    }

    synchronized OfTenant snapshot() {
        return new OfTenant(tenant, judged, unjudged, unread,
                decisions.entrySet().stream().map(e -> new Shift(e.getKey().from(), e.getKey().to(), e.getValue().count,
                        e.getValue().withoutDraft, e.getValue().examples()))
                        .sorted(Comparator.comparing(Shift::from).thenComparing(Shift::to)).toList(),
                provisions.entrySet().stream().map(e -> new ProvisionShift(e.getKey().provision(), e.getValue().basis,
                        e.getKey().from(), e.getKey().to(), e.getValue().count, e.getValue().withoutDraft, e.getValue().examples()))
                        .sorted(Comparator.comparing(ProvisionShift::provision).thenComparing(ProvisionShift::from)
                                .thenComparing(ProvisionShift::to)).toList());
    }

    private static List<Finding> findings(VerdictChange change) {
        return change.after().map(Judgement.Line::verdict).filter(Verdict.Violated.class::isInstance)
                .or(() -> change.before().map(Judgement.Line::verdict).filter(Verdict.Violated.class::isInstance))
                .map(v -> ((Verdict.Violated) v).findings()).orElse(List.of());
    }

    private static Decision decision(Judgement judgement) {
        return Decision.of(judgement.lines().stream().map(l -> VerdictKind.of(l.verdict())).toList());
    }
}
