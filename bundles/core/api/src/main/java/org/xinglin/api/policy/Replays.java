package org.xinglin.api.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Finding;
import org.xinglin.api.TenantId;

/** Judges past applications against a draft policy without changing anything, and says what would have come out otherwise. */
@ProviderType
public interface Replays {

    /**
     * Starts one in the background; {@link #find} tells how far it is.
     *
     * @throws IllegalArgumentException if the draft may not be deployed ({@link PolicyDesk#check} says why), or a tenant is no
     *     province
     * @throws IllegalStateException if another one runs
     * @throws org.xinglin.api.UnavailableException if a tenant or the policies are away
     */
    Replay start(Order order);

    /** Returns one, under way or ended; those that ended are kept as files. */
    Optional<Replay> find(String id);

    /** Returns the newest ones, the one under way first. */
    List<Replay> newest(int most);

    /** Says in words what came out so far, as it is kept beside the figures. */
    String inWords(Replay replay);

    /** Stops the one under way after the applications in hand; false if this one does not run. */
    boolean cancel(String id);

    /**
     * Says what to replay.
     *
     * @param who asks for it
     * @param file name of the draft's file, for messages
     * @param text of the draft
     * @param tenants the provinces; empty for all that serve
     * @param from first day of acceptance (R-POL-02)
     * @param to last day of acceptance, inclusive
     */
    record Order(String who, String file, String text, Set<TenantId> tenants, Optional<LocalDate> from, Optional<LocalDate> to) {

        /** Takes a copy. */
        public Order {
            tenants = Set.copyOf(tenants);
        }
    }

    /** How it stands with a replay. */
    enum State { RUNNING, DONE, CANCELLED, FAILED }

    /** What a judgement allows: an approval, none, or one only with a written reason because something could not be judged. */
    enum Decision {
        /** Nothing stands against an approval. */
        PASSABLE,
        /** Something is violated. */
        REFUSABLE,
        /** Nothing is violated, but not everything could be judged. */
        OPEN;

        /** Returns what these verdicts come to. */
        public static Decision of(Iterable<VerdictKind> verdicts) {
            Decision decision = PASSABLE;
            for (VerdictKind verdict : verdicts) {
                if (verdict == VerdictKind.VIOLATED) {
                    return REFUSABLE;
                }
                decision = verdict == VerdictKind.UNDETERMINED ? OPEN : decision;
            }
            return decision;
        }
    }

    /**
     * Tells how far a replay is, or what came out.
     *
     * @param problem why it failed; empty otherwise
     * @param endedAt empty while it runs
     * @param progress how much of what is kept has been looked through, 0 to 100
     * @param tenants in order of their codes
     */
    record Replay(String id, String who, PolicyRef policy, State state, String problem, Optional<LocalDate> from,
            Optional<LocalDate> to, Instant startedAt, Optional<Instant> endedAt, long elapsedMillis, int progress,
            List<OfTenant> tenants) {

        /** Takes a copy. */
        public Replay {
            tenants = List.copyOf(tenants);
        }

        /** Returns how many applications were judged. */
        public long judged() {
            return tenants.stream().mapToLong(OfTenant::judged).sum();
        }

        /** Returns how many would be decided otherwise. */
        public long otherwise() {
            return tenants.stream().flatMap(t -> t.decisions().stream()).mapToLong(Shift::count).sum();
        }
    }

    /**
     * Is what came out for one province.
     *
     * @param judged applications that were judged by the draft
     * @param unjudged applications whose inputs could not be read or judged
     * @param examples of those, at most 20
     * @param decisions how many would be decided otherwise
     * @param provisions how many verdicts would differ, by provision
     */
    record OfTenant(TenantId tenant, long judged, long unjudged, List<UUID> examples, List<Shift> decisions,
            List<ProvisionShift> provisions) {

        /** Takes copies. */
        public OfTenant {
            examples = List.copyOf(examples);
            decisions = List.copyOf(decisions);
            provisions = List.copyOf(provisions);
        }
    }

    /**
     * Counts applications that would be decided otherwise.
     *
     * @param withoutDraft how many of them would be so by what serves now, without the draft
     * @param examples at most 20
     */
    record Shift(Decision from, Decision to, long count, long withoutDraft, List<Example> examples) {

        /** Takes a copy. */
        public Shift {
            examples = List.copyOf(examples);
        }
    }

    /**
     * Counts verdicts of a provision that would differ.
     *
     * @param basis where it stands
     * @param withoutDraft how many of them would be so by what serves now, without the draft; not asked where nothing hangs on it,
     *     that is where neither verdict is a violation or undetermined
     * @param examples at most 20
     */
    record ProvisionShift(String provision, Basis basis, VerdictKind from, VerdictKind to, long count, long withoutDraft,
            List<Example> examples) {

        /** Takes a copy. */
        public ProvisionShift {
            examples = List.copyOf(examples);
        }
    }

    /**
     * Is one application that would come out otherwise.
     *
     * @param on the day for which it was judged
     * @param findings what would be said of it; what was said if nothing would stand against it any more
     */
    record Example(UUID application, String type, LocalDate on, List<Finding> findings) {

        /** Takes a copy. */
        public Example {
            findings = List.copyOf(findings);
        }
    }
}
