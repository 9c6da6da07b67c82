package org.xinglin.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.store.StoreException;
import org.xinglin.store.cipher.FieldKey;
import org.xinglin.store.postgres.StoreAssembly;
import org.xinglin.testkit.notes.NoteMapper;
import org.xinglin.testkit.notes.Rooms;

/** What the database cannot do for now is unavailable, never a failure of the work: the edge answers 503 and not 500. */
class SaturationTest {

    private TestDatabase database;

    @BeforeEach
    void start() {
        database = TestDatabase.with(Rooms.NOTES);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void a_pool_without_a_free_connection_is_unavailable_and_no_other_tenant_notices() throws Exception {
        whileAllConnectionsAreTaken(() -> {
            UnavailableException busy = assertThrows(UnavailableException.class, () -> count(HEBEI));
            assertEquals("tenant 13: store", busy.part());
            assertEquals(0L, count(SHANXI));
        });
        assertEquals(0L, count(HEBEI));
    }

    @Test
    void a_thread_that_is_told_to_stop_while_it_waits_for_a_connection_hears_that_it_is_unavailable() throws Exception {
        whileAllConnectionsAreTaken(() -> {
            Thread.currentThread().interrupt();
            assertThrows(UnavailableException.class, () -> count(HEBEI));
            Thread.interrupted();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"57014", "53100", "53200", "53300", "25006", "40001", "40P01", "55P03"})
    void what_the_server_cannot_do_for_now_is_unavailable(String state) {
        assertThrows(UnavailableException.class, () -> database.store().transact(HEBEI, tx -> raise(tx.connection(), state)));
        assertEquals(0L, count(HEBEI));
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22003", "42501", "XX000"})
    void what_is_wrong_with_the_work_stays_a_failure(String state) {
        StoreException told = assertThrows(StoreException.class,
                () -> database.store().transact(HEBEI, tx -> raise(tx.connection(), state)));
        assertEquals(state, told.sqlState().orElseThrow());
    }

    @Test
    void a_store_that_stops_says_unavailable_and_not_that_the_tenant_is_unknown() {
        StoreAssembly other = new StoreAssembly(database.settings(), FieldKey.ofHex("0123456789abcdef".repeat(4)), database.clock());
        other.close();
        UnavailableException gone = assertThrows(UnavailableException.class, () -> other.store().read(HEBEI, tx -> 1));
        assertEquals("store", gone.part());
    }

    private void whileAllConnectionsAreTaken(Runnable work) throws Exception {
        int most = database.settings().maximumPoolSize();
        CountDownLatch inside = new CountDownLatch(most);
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(most);
        try {
            List<CompletableFuture<Long>> holding = new ArrayList<>();
            for (int i = 0; i < most; i++) {
                holding.add(CompletableFuture.supplyAsync(() -> database.store().transact(HEBEI, tx -> {
                    inside.countDown();
                    await(go);
                    return tx.mapper(NoteMapper.class).count();
                }), threads));
            }
            await(inside);
            work.run();
            go.countDown();
            for (CompletableFuture<Long> held : holding) {
                assertEquals(0L, held.get(10, TimeUnit.SECONDS));
            }
        } finally {
            go.countDown();
            threads.shutdownNow();
        }
    }

    private static Object raise(Connection connection, String state) {
        try (Statement statement = connection.createStatement()) {
            return statement.execute("DO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '" + state + "'; END $$");
        } catch (SQLException e) {
            throw StoreException.of("raise", e);
        }
    }

    private long count(TenantId tenant) {
        return database.store().read(tenant, tx -> tx.mapper(NoteMapper.class).count());
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody came");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
