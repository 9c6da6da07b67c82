package org.xinglin.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.UnknownException;
import org.xinglin.api.exchange.Exchange;
import org.xinglin.api.exchange.Message;

/**
 * Delivers from the tenants' outboxes. One caller per tenant and topic set at a time holds a session lock of PostgreSQL, and no
 * transaction: handlers run with no row locked. What was delivered is deleted after its batch; a crash in between delivers it
 * again, and the receiver's inbox knows it.
 */
@Component(name = "org.xinglin.store.exchange", immediate = true)
public final class OutboxExchange implements Exchange {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxExchange.class);
    private static final int BATCH = 200;
    private static final long LOOK_AGAIN = Duration.ofSeconds(5).toNanos();

    private final PostgresDatabases databases;
    private final Clock clock;
    private final AutoCloseable purging;
    private final Lanes lanes = new Lanes("xinglin-store-delivery");
    private final Map<TenantId, Long> looked = new ConcurrentHashMap<>();

    /** Starts on these databases. */
    @Activate
    public OutboxExchange(@Reference PostgresDatabases databases, @Reference Clock clock) {
        this.databases = databases;
        this.clock = clock;
        this.purging = databases.daily(this::purgeInboxes);
    }

    /** Stops forgetting. */
    @Deactivate
    public void stop() throws Exception {
        purging.close();
        lanes.stop();
    }

    @Override
    public int deliver(TenantId from, List<String> topics, int limit, Consumer<Message> handler) {
        return deliver(from, topics, limit, 1, handler);
    }

    @Override
    public int deliver(TenantId from, List<String> topics, int limit, int width, Consumer<Message> handler) {
        List<String> sorted = topics.stream().distinct().sorted().toList();
        return in(from, "outbox.deliver", (database, connection) -> {
            String lock = "outbox/" + Provision.schema(from) + "/" + String.join(",", sorted);
            if (!ask(connection, "SELECT pg_try_advisory_lock(hashtextextended(?, 0))", lock)) {
                return 0;
            }
            try {
                return deliver(database, connection, sorted, limit, width, handler);
            } finally {
                release(database, connection, lock);
            }
        });
    }

    @Override
    public AutoCloseable onSent(Consumer<TenantId> listener) {
        return databases.sent().add(listener);
    }

    @Override
    public List<Waiting> waiting(TenantId from, int limit) {
        return in(from, "outbox.waiting", (database, connection) -> Outbox.waiting(connection, limit));
    }

    @Override
    public int retryNow(TenantId from) {
        int waiting = in(from, "outbox.retryNow", (database, connection) -> Outbox.dueNow(connection, clock.instant(), Duration.ZERO));
        if (waiting > 0) {
            databases.sent().tell(from);
        }
        return waiting;
    }

    /** Forgets in every tenant's inbox what was received longer ago than the settings say; runs once a day. */
    public void purgeInboxes() {
        Instant before = clock.instant().minus(databases.settings().inboxKept());
        for (TenantId tenant : databases.open()) {
            try {
                int purged = in(tenant, "inbox.purge", (database, connection) -> Inbox.purge(connection, before));
                LOG.debug("Tenant {}: {} old messages forgotten", tenant, purged);
            } catch (UnavailableException | UnknownException later) {
                LOG.debug("Tenant {}: the inbox is cleaned tomorrow", tenant);
            }
        }
    }

    private int deliver(TenantDatabase database, Connection connection, List<String> topics, int limit,
            int width, Consumer<Message> handler) throws SQLException {
        wakeWhatIsFarOff(database.tenant(), connection);
        int delivered = 0;
        while (delivered < limit && !database.closing() && !Thread.currentThread().isInterrupted()) {
            Instant now = clock.instant();
            List<Outbox.Row> batch = Outbox.due(connection, database.tenant(), topics, now, BATCH);
            if (batch.isEmpty()) {
                break;
            }
            Delivery delivery = new Delivery(handler);
            try {
                if (width > 1) {
                    delivery.run(batch, now, limit - delivered, lanes, width);
                } else {
                    delivery.run(batch, now, limit - delivered);
                }
            } finally {
                if (!delivery.delivered().isEmpty()) {
                    Outbox.delete(connection, delivery.delivered());
                }
                if (!delivery.kept().isEmpty()) {
                    Outbox.keep(connection, delivery.kept().values());
                }
            }
            delivered += delivery.delivered().size();
        }
        return delivered;
    }

    /**
     * Makes due what lies further off than any pause: it was written under a clock that was set back since. The machine's own
     * time says when to look again.
     */
    private void wakeWhatIsFarOff(TenantId tenant, Connection connection) throws SQLException {
        long now = System.nanoTime();
        Long before = looked.get(tenant);
        if (before == null || now - before >= LOOK_AGAIN) {
            looked.put(tenant, now);
            Outbox.dueNow(connection, clock.instant(), Delivery.LONGEST_PAUSE.multipliedBy(2));
        }
    }

    private static void release(TenantDatabase database, Connection connection, String lock) {
        try {
            ask(connection, "SELECT pg_advisory_unlock(hashtextextended(?, 0))", lock);
        } catch (SQLException e) {
            LOG.debug("Tenant {}: lock {} goes with its connection, SQLState {}", database.tenant(), lock, e.getSQLState());
            database.discard(connection);
        }
    }

    private <T> T in(TenantId tenant, String doing, Work<T> work) {
        TenantDatabase database = databases.require(tenant);
        database.enter();
        try {
            if (!database.has(Rooms.EXCHANGE)) {
                throw new UnavailableException("tenant " + tenant + ": room " + Rooms.EXCHANGE);
            }
            try (Connection connection = database.connection()) {
                return work.on(database, connection);
            }
        } catch (SQLException e) {
            if (Failures.lost(Failures.sql(e))) {
                databases.lost(database);
            }
            throw Failures.of(tenant, doing, e);
        } finally {
            database.leave();
        }
    }

    private static boolean ask(Connection connection, String question, String lock) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(question)) {
            select.setString(1, lock);
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(TenantDatabase database, Connection connection) throws SQLException;
    }
}
