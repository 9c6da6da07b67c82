package org.xinglin.applications.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Judgement;
import org.xinglin.api.policy.Policies;
import org.xinglin.api.policy.PolicyDesk;
import org.xinglin.api.policy.Replays.OfTenant;
import org.xinglin.api.policy.VerdictKind;
import org.xinglin.store.Json;
import org.xinglin.store.Store;

/**
 * Goes through what is kept of several provinces, part by part in the order in which it was written, and judges it by a draft.
 * Any number of threads may {@link #work} on one run; nothing but one part for each is in memory.
 */
final class ReplayRun {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayRun.class);
    private static final int PART = 500;

    private final Store store;
    private final PolicyDesk.Draft draft;
    private final Policies serving;
    private final LocalDate from;
    private final LocalDate to;
    private final Map<TenantId, Tally> tallies = new LinkedHashMap<>();
    private final List<Stretch> stretches = new ArrayList<>();
    private final AtomicLong looked = new AtomicLong();
    private volatile boolean stopped;
    private volatile String problem = "";

    /** Is what of a tenant has not been taken yet. */
    private static final class Stretch {
        private final TenantId tenant;
        private final Span span;
        private long taken;

        private Stretch(TenantId tenant, Span span) {
            this.tenant = tenant;
            this.span = span;
            this.taken = span.first() - 1;
        }
    }

    private record Part(TenantId tenant, long after, long until, long last) {
    }

    /** Fixes what is replayed: what is judged from now on is not. @param from null for no bound @param to null for no bound */
    ReplayRun(Store store, Policies serving, PolicyDesk.Draft draft, List<TenantId> tenants, LocalDate from, LocalDate to) {
        this.store = store;
        this.serving = serving;
        this.draft = draft;
        this.from = from;
        this.to = to;
        tenants.stream().sorted().forEach(tenant -> {
            tallies.put(tenant, new Tally(tenant));
            stretches.add(new Stretch(tenant, store.read(tenant, tx -> tx.mapper(PastMapper.class).span())));
        });
    }

    /** Works until nothing is left, it is stopped, or one of the threads has a {@link #problem}. */
    void work() {
        try {
            for (Part part = next(); part != null && !stopped; part = next()) {
                replay(part);
                looked.addAndGet(part.until() - part.after());
            }
        } catch (UnavailableException away) {
            fail(away.getMessage());
        } catch (RuntimeException failed) {
            LOG.error("the replay of {} {} failed", draft.ref().id(), draft.ref().version(), failed);
            fail(failed.getClass().getSimpleName());
        }
    }

    private void fail(String why) {
        problem = why;
        stopped = true;
    }

    /** Returns why it could not go on; empty if nothing is wrong. */
    String problem() {
        return problem;
    }

    /** Has every thread end after the part in hand. */
    void stop() {
        stopped = true;
    }

    boolean stopped() {
        return stopped;
    }

    /** Returns how much has been looked through, in hundredths. */
    int progress() {
        long all = stretches.stream().mapToLong(s -> s.span.last() - s.span.first() + 1).sum();
        return all <= 0 ? 100 : (int) (100 * looked.get() / all);
    }

    List<OfTenant> results() {
        return tallies.values().stream().map(Tally::snapshot).toList();
    }

    private Part next() {
        synchronized (stretches) {
            for (Stretch stretch : stretches) {
                if (stretch.taken < stretch.span.last()) {
                    long after = stretch.taken;
                    stretch.taken = Math.min(after + PART, stretch.span.last());
                    return new Part(stretch.tenant, after, stretch.taken, stretch.span.last());
                }
            }
            return null;
        }
    }

    private void replay(Part part) {
        List<PastRow> rows = store.read(part.tenant(), tx -> tx.mapper(PastMapper.class)
                .past(part.after(), part.until(), part.last(), from, to));
        Tally tally = tallies.get(part.tenant());
        int same = 0;
        for (PastRow row : rows) {
            try {
                same += judge(row, tally) ? 1 : 0;
            } catch (UnavailableException away) {
                throw away;
            } catch (RuntimeException cannotBeJudged) {
                if (tally.unjudged(row.applicationId())) {
                    LOG.warn("tenant {}, application {}: cannot be judged again: {}", part.tenant(), row.applicationId(),
                            cannotBeJudged.getClass().getName());
                }
            }
        }
        tally.same(same);
    }

    /** Judges one; returns whether it comes out as it did. */
    private boolean judge(PastRow row, Tally tally) {
        Map<String, VerdictKind> before = KeptVerdicts.read(row.judgement());
        Case applied = Json.read(row.inputs(), Case.class);
        Judgement after = draft.judge(applied);
        Map<String, VerdictKind> now = KeptVerdicts.of(after);
        if (before.equals(now)) {
            return true;
        }
        tally.otherwise(Difference.of(applied, before, now, after, () -> Json.read(row.judgement(), Judgement.class),
                () -> serving.judge(applied)));
        return false;
    }
}
