package org.xinglin.api.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.client.Client;

/** Keeps the subscriptions by which clients are told of changes, and what became of each telling. One client's are nothing to another. */
@ProviderType
public interface Webhooks {

    /** The most subscriptions that a client may have. */
    int MOST = 1000;

    /**
     * Subscribes. Refused with {@code webhook-address} if the address is not one that may be called, {@code webhook-watch} if this client
     * may not watch that, {@code webhook-limit}.
     */
    Outcome<Issued> subscribe(Client by, Wanted wanted);

    /** Lists a client's subscriptions, oldest first. */
    List<Subscription> list(Client by);

    /** Returns one. @throws org.xinglin.api.UnknownException if the client has none of that id */
    Subscription find(Client by, UUID subscription);

    /** Ends a subscription; what waits for it is not delivered. */
    void end(Client by, UUID subscription);

    /** Gives a new secret; deliveries are signed with both for a day. */
    Outcome<Issued> rotate(Client by, UUID subscription);

    /** Makes a disabled subscription active again; what was dead stays dead until it is redelivered. */
    Subscription resume(Client by, UUID subscription);

    /** Lists deliveries, newest first. @param before position of the last one of the page before; 0 for the first page */
    List<Delivery> deliveries(Client by, UUID subscription, Optional<State> state, long before, int limit);

    /** Tries a dead or delivered one again, at once. */
    Delivery redeliver(Client by, UUID subscription, UUID delivery);

    /** Tries all dead ones again. Returns how many. */
    int redeliverDead(Client by, UUID subscription);

    /** Returns how the subscriptions of all clients stand: for the national operator; no address, no content. */
    Figures figures();

    /** Returns the subscriptions of all clients that are behind, have dead deliveries or were given up; the longest behind first. */
    List<Lag> lagging(int limit);

    /** Lists what a subscription can watch. */
    enum Watch {
        /** One doctor, by the practice certificate code. */
        PRACTICE_CODE,
        /** An institution, by its id: an institution's client its own one only. */
        INSTITUTION,
        /** A province, by its code: partners only. */
        PROVINCE,
        /** Everything: partners only. */
        ALL
    }

    /** Is what is wanted. @param value practice code, institution's id or province; empty for {@code ALL} */
    record Wanted(String address, Watch watch, String value) {
    }

    /** Lists how a delivery can stand. */
    enum State { WAITING, DELIVERED, DEAD }

    /** Is a subscription. @param failingSince since when nothing was taken @param disabledAt when it was given up */
    record Subscription(UUID id, String address, Watch watch, String value, Instant createdAt, Optional<Instant> failingSince,
            Optional<Instant> disabledAt) {
    }

    /** Is a subscription with a new secret, which is shown this once. */
    record Issued(Subscription subscription, String secret) {

        @Override
        public String toString() {
            return "Issued[" + subscription.id() + "]";
        }
    }

    /** Is a delivery. @param position for the next page @param dueAt when it is tried next, while it waits @param problem of the last try */
    record Delivery(UUID id, long position, String event, String practiceCode, State state, int attempts, Instant createdAt,
            Instant dueAt, Optional<Instant> endedAt, String problem) {
    }

    /**
     * Tells how all subscriptions stand.
     *
     * @param cursor up to where the feed was turned into deliveries; empty before the first
     * @param failing subscriptions of which nothing was taken lately
     * @param disabled subscriptions that were given up
     * @param oldestWaiting when the oldest delivery that waits was made
     */
    record Figures(Optional<String> cursor, long subscriptions, long failing, long disabled, long waiting, long dead,
            Optional<Instant> oldestWaiting) {
    }

    /** Tells how far a subscription is behind. @param host of its address */
    record Lag(UUID subscription, TenantId clientTenant, UUID client, String host, long waiting, long dead, Optional<Instant> oldestWaiting,
            Optional<Instant> failingSince, Optional<Instant> disabledAt) {
    }
}
