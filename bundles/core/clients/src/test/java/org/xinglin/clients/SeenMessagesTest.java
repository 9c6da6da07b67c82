package org.xinglin.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.clients.World.HEBEI;
import static org.xinglin.clients.World.SHANXI;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xinglin.api.TenantId;
import org.xinglin.api.client.Client;

class SeenMessagesTest {

    private static World world;
    private static PostgresSeenMessages seen;

    @BeforeAll
    static void open() {
        world = new World();
        seen = new PostgresSeenMessages(world.database.store());
    }

    @AfterAll
    static void close() {
        world.close();
    }

    private static Client client(TenantId tenant) {
        return new Client(UUID.randomUUID(), tenant, Optional.of(World.HOSPITAL), "HIS", Set.of(), 0);
    }

    @Test
    void a_message_counts_once_in_all_containers_and_for_its_client_only() {
        Client client = client(HEBEI);
        PostgresSeenMessages elsewhere = new PostgresSeenMessages(world.database.store());
        assertTrue(seen.first(client, "nonce a"));
        assertFalse(elsewhere.first(client, "nonce a"));
        assertTrue(elsewhere.first(client, "nonce b"));
        assertTrue(seen.first(client(HEBEI), "nonce a"));
        assertTrue(seen.first(client(SHANXI), "nonce a"));
    }

    @Test
    void of_many_at_once_one_is_the_first() throws Exception {
        Client client = client(HEBEI);
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            int firsts = 0;
            for (Future<Boolean> one : pool.invokeAll(Collections.nCopies(8, (Callable<Boolean>) () -> seen.first(client, "nonce")))) {
                firsts += one.get() ? 1 : 0;
            }
            assertEquals(1, firsts);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void what_is_too_old_to_be_fresh_is_forgotten() {
        Client client = client(SHANXI);
        assertTrue(seen.first(client, "old"));
        age(client, "11 minutes");
        assertTrue(seen.first(client, "young"));
        age(client, "9 minutes");
        assertTrue(seen.first(client, "new"));
        assertFalse(seen.first(client, "young"));
        assertEquals(2, count(client));
    }

    private static void age(Client client, String by) {
        world.database.store().transact(SHANXI, tx -> {
            try (var statement = tx.connection().createStatement()) {
                return statement.executeUpdate("update seen_message set seen_at = seen_at - interval '" + by + "' where client_id = '"
                        + client.id() + "'");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static int count(Client client) {
        return world.database.store().read(SHANXI, tx -> {
            try (var statement = tx.connection().createStatement();
                    ResultSet row = statement.executeQuery("select count(*) from seen_message where client_id = '" + client.id() + "'")) {
                row.next();
                return row.getInt(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
