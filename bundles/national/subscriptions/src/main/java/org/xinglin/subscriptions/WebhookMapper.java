package org.xinglin.subscriptions;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.xinglin.api.TenantId;
import org.xinglin.api.feed.Webhooks;
import org.xinglin.api.feed.Webhooks.Delivery;
import org.xinglin.api.feed.Webhooks.State;
import org.xinglin.api.feed.Webhooks.Subscription;
import org.xinglin.api.feed.Webhooks.Wanted;
import org.xinglin.api.feed.Webhooks.Watch;

/** Speaks to the tables of webhooks. */
interface WebhookMapper {

    /** Is a subscription without its secrets. */
    record SubscriptionRow(UUID id, String address, String watch, String value, Instant createdAt, Instant failingSince,
            Instant disabledAt) {

        Subscription subscription() {
            return new Subscription(id, address, Watch.valueOf(watch), value, createdAt, Optional.ofNullable(failingSince),
                    Optional.ofNullable(disabledAt));
        }
    }

    /** Is a delivery without its body. */
    record DeliveryRow(UUID id, long position, String event, String practiceCode, String state, int attempts, Instant createdAt,
            Instant dueAt, Instant endedAt, String problem) {

        Delivery delivery() {
            return new Delivery(id, position, event, practiceCode, State.valueOf(state), attempts, createdAt, dueAt,
                    Optional.ofNullable(endedAt), problem);
        }
    }

    /** Is a delivery to be made now. @param oldSecret null if only one counts */
    record DueRow(UUID id, UUID subscription, TenantId clientTenant, UUID client, String address, String body, byte[] secret,
            byte[] oldSecret) {

        @Override
        public String toString() {
            return "DueRow[" + id + "]";
        }
    }

    /** Is a delivery that is under way, and how its subscription stands. */
    record WaitingRow(UUID subscription, int attempts, int failures, Instant failingSince) {
    }

    /** Lets the client make no other subscription until the transaction ends. */
    /** How all subscriptions stand. */
    record FiguresRow(String cursor, long subscriptions, long failing, long disabled, long waiting, long dead, Instant oldestWaiting) {

        Webhooks.Figures figures() {
            return new Webhooks.Figures(Optional.ofNullable(cursor), subscriptions, failing, disabled, waiting, dead,
                    Optional.ofNullable(oldestWaiting));
        }
    }

    /** How far one is behind. */
    record LagRow(UUID id, TenantId clientTenant, UUID client, String address, long waiting, long dead, Instant oldestWaiting,
            Instant failingSince, Instant disabledAt) {

        Webhooks.Lag lag() {
            return new Webhooks.Lag(id, clientTenant, client, URI.create(address).getHost(), waiting, dead, Optional.ofNullable(oldestWaiting),
                    Optional.ofNullable(failingSince), Optional.ofNullable(disabledAt));
        }
    }

    FiguresRow figures();

    List<LagRow> lagging(@Param("limit") int limit);

    boolean lockClient(@Param("client") String client);

    int count(@Param("client") UUID client);

    int add(@Param("id") UUID id, @Param("client") UUID client, @Param("tenant") TenantId tenant, @Param("it") Wanted it,
            @Param("secret") byte[] secret, @Param("at") Instant at);

    List<SubscriptionRow> list(@Param("client") UUID client);

    SubscriptionRow find(@Param("client") UUID client, @Param("id") UUID id);

    int end(@Param("client") UUID client, @Param("id") UUID id);

    int rotate(@Param("client") UUID client, @Param("id") UUID id, @Param("secret") byte[] secret, @Param("oldUntil") Instant oldUntil);

    int resume(@Param("client") UUID client, @Param("id") UUID id);

    List<DeliveryRow> deliveries(@Param("subscription") UUID subscription, @Param("id") UUID id, @Param("state") State state,
            @Param("before") long before, @Param("limit") int limit);

    /** Makes one delivery wait again, or all dead ones. @param id null for all */
    int redeliver(@Param("subscription") UUID subscription, @Param("id") UUID id, @Param("now") Instant now);

    String cursor();

    int beginAt(@Param("cursor") String cursor);

    /** Moves the cursor; 0 if somebody else has. */
    int move(@Param("from") String from, @Param("next") String next);

    /** Writes deliveries for those who watch. @param changes JSON array: event, code, body, keys */
    int deliver(@Param("changes") String changes, @Param("now") Instant now);

    int deliverToAll(@Param("event") String event, @Param("body") String body, @Param("now") Instant now);

    int prune(@Param("before") Instant before);

    List<DueRow> due(@Param("now") Instant now, @Param("leasedUntil") Instant leasedUntil, @Param("each") int each,
            @Param("limit") int limit);

    /** Returns a delivery that waits, and locks it; null if there is none. */
    WaitingRow waiting(@Param("id") UUID id);

    int taken(@Param("id") UUID id, @Param("now") Instant now);

    int well(@Param("subscription") UUID subscription);

    int failed(@Param("id") UUID id, @Param("problem") String problem, @Param("dueAt") Instant dueAt, @Param("dead") boolean dead,
            @Param("now") Instant now);

    int ill(@Param("subscription") UUID subscription, @Param("now") Instant now, @Param("pausedUntil") Instant pausedUntil);

    int disable(@Param("subscription") UUID subscription, @Param("now") Instant now);

    /** Makes everything that waits for a subscription dead. */
    int bury(@Param("subscription") UUID subscription, @Param("now") Instant now);
}
