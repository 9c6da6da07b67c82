package org.xinglin.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.xinglin.api.TenantId;
import org.xinglin.api.exchange.Exchange.Waiting;
import org.xinglin.api.exchange.Message;

/** Is the SQL of a tenant's outbox. */
final class Outbox {

    private static final String PUT = """
            INSERT INTO outbox (id, to_tenant, topic, key, body, sent_at, due_at)
            SELECT id, to_tenant, topic, key, body, sent_at, sent_at
            FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[]) WITH ORDINALITY
                AS sent (id, to_tenant, topic, key, body, sent_at, n)
            ORDER BY n""";

    /** What is due, oldest first, each with the message before it of the same receiver and key. */
    private static final String DUE = """
            SELECT due.*, before.position AS before_position, before.due_at AS before_due_at
            FROM (SELECT o.*
                  FROM unnest(?::text[]) AS wanted (topic)
                  CROSS JOIN LATERAL (SELECT * FROM outbox WHERE topic = wanted.topic AND due_at <= ?
                                      ORDER BY due_at, position LIMIT ?) AS o
                  ORDER BY o.due_at, o.position LIMIT ?) AS due
            LEFT JOIN LATERAL (SELECT position, due_at FROM outbox
                               WHERE to_tenant = due.to_tenant AND key = due.key AND position < due.position
                                 AND topic = ANY (?)
                               ORDER BY position DESC LIMIT 1) AS before ON true
            ORDER BY due.position""";

    private static final String KEEP = """
            UPDATE outbox SET attempts = kept.attempts, due_at = kept.due_at,
                last_problem = coalesce(kept.problem, last_problem)
            FROM unnest(?::bigint[], ?::integer[], ?::timestamptz[], ?::text[]) AS kept (position, attempts, due_at, problem)
            WHERE outbox.position = kept.position""";

    private Outbox() {
    }

    static void put(Connection connection, List<Message> messages) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(PUT)) {
            insert.setArray(1, array(connection, "uuid", messages, Message::id));
            insert.setArray(2, array(connection, "text", messages, m -> m.to().code()));
            insert.setArray(3, array(connection, "text", messages, Message::topic));
            insert.setArray(4, array(connection, "text", messages, Message::key));
            insert.setArray(5, array(connection, "text", messages, Message::body));
            insert.setArray(6, array(connection, "timestamptz", messages, m -> m.sentAt().toString()));
            insert.executeUpdate();
        }
    }

    static List<Row> due(Connection connection, TenantId from, List<String> topics, Instant now, int limit)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(DUE)) {
            select.setArray(1, connection.createArrayOf("text", topics.toArray()));
            select.setObject(2, now.atOffset(ZoneOffset.UTC));
            select.setInt(3, limit);
            select.setInt(4, limit);
            select.setArray(5, connection.createArrayOf("text", topics.toArray()));
            List<Row> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Message message = new Message(row.getObject("id", UUID.class), from, TenantId.of(row.getString("to_tenant")),
                            row.getString("topic"), row.getString("key"), row.getString("body"), instant(row, "sent_at"),
                            row.getInt("attempts"));
                    long before = row.getLong("before_position");
                    rows.add(new Row(row.getLong("position"), message, instant(row, "due_at"), before,
                            before == 0 ? null : instant(row, "before_due_at")));
                }
            }
            return rows;
        }
    }

    static void delete(Connection connection, Collection<Long> positions) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM outbox WHERE position = ANY (?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
            delete.executeUpdate();
        }
    }

    static void keep(Connection connection, Collection<Kept> kept) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(KEEP)) {
            update.setArray(1, array(connection, "bigint", kept, Kept::position));
            update.setArray(2, array(connection, "integer", kept, Kept::attempts));
            update.setArray(3, array(connection, "timestamptz", kept, k -> k.dueAt().toString()));
            update.setArray(4, array(connection, "text", kept, Kept::problem));
            update.executeUpdate();
        }
    }

    /** Makes due now what falls due more than this later. Returns how many messages. */
    static int dueNow(Connection connection, Instant now, Duration later) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE outbox SET due_at = ? WHERE due_at > ?")) {
            update.setObject(1, now.atOffset(ZoneOffset.UTC));
            update.setObject(2, now.plus(later).atOffset(ZoneOffset.UTC));
            return update.executeUpdate();
        }
    }

    static List<Waiting> waiting(Connection connection, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT id, to_tenant, topic, sent_at, attempts, due_at,"
                + " coalesce(last_problem, '') AS last_problem FROM outbox ORDER BY position LIMIT ?")) {
            select.setInt(1, limit);
            List<Waiting> waiting = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    waiting.add(new Waiting(row.getObject("id", UUID.class), TenantId.of(row.getString("to_tenant")),
                            row.getString("topic"), instant(row, "sent_at"), row.getInt("attempts"), instant(row, "due_at"),
                            row.getString("last_problem")));
                }
            }
            return waiting;
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static <T> java.sql.Array array(Connection connection, String type, Collection<T> items, Function<T, Object> part)
            throws SQLException {
        return connection.createArrayOf(type, items.stream().map(part).toArray());
    }

    /** Is a message that is due. @param before position of the one before it of the same receiver and key; 0 if there is none */
    record Row(long position, Message message, Instant dueAt, long before, Instant beforeDueAt) {
    }

    /** Is a message that stays, and until when. @param problem why; null if only because it is not its turn */
    record Kept(long position, int attempts, Instant dueAt, String problem) {
    }
}
