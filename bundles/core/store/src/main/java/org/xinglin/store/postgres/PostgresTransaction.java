package org.xinglin.store.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.exchange.Message;
import org.xinglin.store.Transaction;

/** Is one unit of work on one connection, shared by the mappers of several rooms. Messages are written just before the commit. */
final class PostgresTransaction implements Transaction {

    private final TenantDatabase database;
    private final Rooms rooms;
    private final Clock clock;
    private final Connection connection;
    private final boolean readOnly;
    private final Map<RoomMappers, BreadcrumbSession> sessions = new HashMap<>(4);
    private final List<Message> sent = new ArrayList<>(0);
    private boolean ended;

    PostgresTransaction(TenantDatabase database, Rooms rooms, Clock clock, Connection connection, boolean readOnly) {
        this.database = database;
        this.rooms = rooms;
        this.clock = clock;
        this.connection = connection;
        this.readOnly = readOnly;
    }

    @Override
    public TenantId tenant() {
        return database.tenant();
    }

    @Override
    public <M> M mapper(Class<M> type) {
        requireRunning();
        RoomMappers found = rooms.mappers(database.kind(), type);
        if (found == null) {
            throw new UnavailableException("tenant " + tenant() + ": mapper " + type.getName());
        }
        requireMigrated(found.room().name());
        BreadcrumbSession session = sessions.computeIfAbsent(found,
                room -> new BreadcrumbSession(tenant(), room.configuration(), connection, readOnly));
        return found.configuration().getMapper(type, session);
    }

    @Override
    public UUID send(TenantId to, String topic, String key, String body) {
        requireWriting("send");
        Instant now = clock.instant();
        Message message = new Message(MessageIds.next(now), tenant(), to, topic, key, body, now, 0);
        sent.add(message);
        return message.id();
    }

    @Override
    public boolean receive(Message message) {
        requireWriting("receive");
        try {
            return Inbox.receive(connection, message, clock.instant());
        } catch (SQLException e) {
            throw Failures.of(tenant(), "inbox.receive " + message.topic(), e);
        }
    }

    @Override
    public Connection connection() {
        requireRunning();
        return connection;
    }

    /** Writes what was sent. Returns whether there was anything. */
    boolean flush() {
        if (sent.isEmpty()) {
            return false;
        }
        try {
            Outbox.put(connection, sent);
            return true;
        } catch (SQLException e) {
            throw Failures.of(tenant(), "outbox.put", e);
        }
    }

    void end() {
        ended = true;
    }

    private void requireWriting(String what) {
        requireRunning();
        if (readOnly) {
            throw new IllegalStateException("Store.read may not " + what);
        }
        requireMigrated(Rooms.EXCHANGE);
    }

    private void requireMigrated(String room) {
        if (!database.has(room)) {
            throw new UnavailableException("tenant " + tenant() + ": room " + room);
        }
    }

    private void requireRunning() {
        if (ended) {
            throw new IllegalStateException("the transaction is over");
        }
    }
}
