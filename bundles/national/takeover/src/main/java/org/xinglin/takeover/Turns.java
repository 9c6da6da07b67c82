package org.xinglin.takeover;

import java.util.HashSet;
import java.util.Set;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;

/** Lets one run of a tenant go on at a time, and one that takes a whole register over go on alone. */
final class Turns {

    private final Set<TenantId> running = new HashSet<>();
    private TenantId alone;

    /** Is a turn; closing it gives it back. */
    interface Turn extends AutoCloseable {

        @Override
        void close();
    }

    /**
     * Takes a turn.
     *
     * @throws IllegalArgumentException if a run of this tenant is under way
     * @throws UnavailableException if one is under way that goes on alone
     */
    synchronized Turn take(TenantId tenant) {
        if (running.contains(tenant)) {
            throw new IllegalArgumentException("a take-over into " + tenant + " is under way");
        }
        if (alone != null) {
            throw new UnavailableException("take-over: a turn beside " + alone + ", which takes a whole register over,");
        }
        running.add(tenant);
        return () -> giveBack(tenant);
    }

    /** Makes a running one the only one. @throws UnavailableException if others are under way */
    synchronized void alone(TenantId tenant) {
        if (running.size() > 1) {
            throw new UnavailableException("take-over: a turn alone, as a whole register needs,");
        }
        alone = tenant;
    }

    private synchronized void giveBack(TenantId tenant) {
        running.remove(tenant);
        if (tenant.equals(alone)) {
            alone = null;
        }
    }
}
