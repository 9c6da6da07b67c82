package org.xinglin.applications.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.xinglin.api.Finding;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Basis;
import org.xinglin.api.policy.Replays.Decision;
import org.xinglin.api.policy.Replays.Example;
import org.xinglin.api.policy.Replays.OfTenant;
import org.xinglin.api.policy.Replays.ProvisionShift;
import org.xinglin.api.policy.Replays.Shift;
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
        private final Basis basis;
        private long count;
        private long withoutDraft;
        private final List<Example> byDraft = new ArrayList<>();
        private final List<Example> anyway = new ArrayList<>();

        private Count(Basis basis) {
            this.basis = basis;
        }

        private void add(boolean alsoWithout, Case applied, Supplier<List<Finding>> findings) {
            count++;
            withoutDraft += alsoWithout ? 1 : 0;
            List<Example> examples = alsoWithout ? anyway : byDraft;
            if (examples.size() < EXAMPLES) {
                examples.add(new Example(applied.applicationId(), applied.type(), applied.on(), findings.get()));
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
    synchronized void otherwise(Difference difference) {
        judged++;
        if (difference.from() != difference.to()) {
            decisions.computeIfAbsent(new DecisionKey(difference.from(), difference.to()), key -> new Count(null))
                    .add(difference.decidedSoAnyway(), difference.applied(), difference::findings);
        }
        for (String provision : difference.provisions()) {
            provisions.computeIfAbsent(new ProvisionKey(provision, difference.from(provision), difference.to(provision)),
                    key -> new Count(difference.basis(provision)))
                    .add(difference.saidSoAnyway(provision), difference.applied(), () -> difference.findings(provision));
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
}
