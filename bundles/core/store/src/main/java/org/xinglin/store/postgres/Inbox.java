package org.xinglin.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.xinglin.api.exchange.Message;

/** Knows which messages a tenant has received. */
final class Inbox {

    private Inbox() {
    }

    /** Records a message; false if it is there already. Waits for another transaction that records the same one. */
    static boolean receive(Connection connection, Message message, Instant now) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO inbox (id, topic, received_at) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING")) {
            insert.setObject(1, message.id());
            insert.setString(2, message.topic());
            insert.setObject(3, now.atOffset(ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        }
    }

    /** Forgets what was received before an instant. Returns how many. */
    static int purge(Connection connection, Instant before) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM inbox WHERE received_at < ?")) {
            delete.setObject(1, before.atOffset(ZoneOffset.UTC));
            return delete.executeUpdate();
        }
    }
}
