package org.xinglin.api.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.TenantId;

/** Reads the tenants' outboxes for the routes that deliver them, and shows what waits. */
@ProviderType
public interface Exchange {

    /**
     * Delivers what waits in a tenant's outbox for these topics, oldest first; of each receiver and key only the head, so that
     * order is kept. A handler that returns has delivered; one that throws leaves the message with one attempt more and a
     * pause that grows up to a minute. Runs in one process at a time per tenant and topic set; another caller gets 0.
     *
     * @return how many were delivered
     */
    int deliver(TenantId from, List<String> topics, int limit, Consumer<Message> handler);

    /**
     * Delivers as {@link #deliver(TenantId, List, int, Consumer)} does, messages of different receivers or keys at the same
     * time. Those of one receiver and key still go one after the other, in order.
     *
     * @param lanes how many are delivered at once, the caller's thread being one; the handler is called by all of them
     */
    default int deliver(TenantId from, List<String> topics, int limit, int lanes, Consumer<Message> handler) {
        return deliver(from, topics, limit, handler);
    }

    /** Calls the listener after each commit that left messages in an outbox. Close to stop. */
    AutoCloseable onSent(Consumer<TenantId> listener);

    /** Returns what waits in a tenant's outbox, oldest first, without bodies. */
    List<Waiting> waiting(TenantId from, int limit);

    /** Makes every waiting message due at once. Returns how many. */
    int retryNow(TenantId from);

    /** Describes a message that waits. */
    record Waiting(UUID id, TenantId to, String topic, Instant sentAt, int attempts, Instant dueAt,
            String lastProblem) {
    }
}
