package org.xinglin.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.TestDatabase.HEBEI;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.store.BulkLoad;
import org.xinglin.store.postgres.StoreAssembly;
import org.xinglin.testkit.notes.Note;
import org.xinglin.testkit.notes.NoteMapper;
import org.xinglin.testkit.notes.Rooms;

/** Loads into tables that stand without their indexes meanwhile (issue 3, item 9). */
class BulkLoadTest {

    private static final List<String> TABLES = List.of("note");
    private static final List<String> INDEXES = List.of("note_pkey", "one_note_per_secret");

    private TestDatabase database;

    @BeforeEach
    void begin() {
        database = TestDatabase.with(Rooms.NOTES);
    }

    @AfterEach
    void end() {
        database.close();
    }

    private BulkLoad load() {
        return database.store().bulkLoad(HEBEI, TABLES, Set.of());
    }

    private void write(BulkLoad load) {
        database.store().transact(HEBEI, tx -> {
            load.admit(tx);
            tx.mapper(NoteMapper.class).insert(Note.of(HEBEI, database.clock().instant(), null));
            return null;
        });
    }

    private List<String> asked(String query) throws SQLException {
        try (Connection connection = database.as(HEBEI); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }

    private List<String> indexes() throws SQLException {
        return asked("SELECT indexname FROM pg_indexes WHERE tablename = 'note' AND schemaname = current_schema() ORDER BY 1");
    }

    @Test
    void an_empty_table_is_without_indexes_until_the_load_is_closed() throws SQLException {
        try (BulkLoad load = load()) {
            assertTrue(load.free());
            assertEquals(List.of(), indexes());
            write(load);
            write(load);
        }
        assertEquals(INDEXES, indexes());
        assertEquals(List.of(), asked("SELECT table_name FROM index_free_table"));
        assertEquals(List.of("PRIMARY KEY (id)", "UNIQUE (secret)"), asked("SELECT pg_get_constraintdef(oid) FROM pg_constraint"
                + " WHERE conrelid = 'note'::regclass AND contype IN ('p', 'u') ORDER BY 1"));
        try (BulkLoad second = load()) {
            assertFalse(second.free(), "there are rows");
            assertEquals(INDEXES, indexes());
        }
    }

    @Test
    void nobody_else_writes_meanwhile() {
        BulkLoad load = load();
        assertThrows(UnavailableException.class, () -> database.store().transact(HEBEI, tx -> {
            tx.mapper(NoteMapper.class).insert(Note.of(HEBEI, database.clock().instant(), null));
            return null;
        }));
        try (BulkLoad another = load()) {
            assertFalse(another.free(), "one load at a time");
        }
        write(load);
        load.close();
        assertEquals(1L, database.store().<Long>read(HEBEI, tx -> tx.mapper(NoteMapper.class).count()));
    }

    @Test
    void a_key_is_claimed_once() {
        try (BulkLoad load = load()) {
            for (long key = 0; key < 100_000; key++) {
                assertTrue(load.claim("index", key * key - 50));
            }
            assertFalse(load.claim("index", -50));
            assertFalse(load.claim("index", 0L + 99_999L * 99_999L - 50));
            assertTrue(load.claim("another", -50));
        }
    }

    @Test
    @DisplayName("issue 3, item 9: after a stop in between, who opens the tenant makes the indexes; not while the load goes on")
    void a_stopped_load_leaves_no_table_without_indexes() throws Exception {
        BulkLoad load = load();
        write(load);
        try (StoreAssembly other = database.another(database.clock(), Rooms.NOTES)) {
            opened(other);
            assertEquals(List.of(), indexes(), "the load goes on");
        }
        try (Connection admin = database.admin(); Statement statement = admin.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted AND database ="
                    + " (SELECT oid FROM pg_database WHERE datname = current_database())");
        }
        try (StoreAssembly restarted = database.another(database.clock(), Rooms.NOTES)) {
            opened(restarted);
            assertEquals(INDEXES, indexes());
            assertEquals(1L, restarted.store().<Long>read(HEBEI, tx -> tx.mapper(NoteMapper.class).count()));
            restarted.store().transact(HEBEI, tx -> {
                tx.mapper(NoteMapper.class).insert(Note.of(HEBEI, database.clock().instant(), null));
                return null;
            });
        }
    }

    private static void opened(StoreAssembly store) throws Exception {
        CountDownLatch ready = new CountDownLatch(1);
        try (AutoCloseable listening = store.databases().onChange(() -> {
            if (store.databases().missing(HEBEI, Set.of("notes", "exchange")).isEmpty()) {
                ready.countDown();
            }
        })) {
            store.databases().open(HEBEI, TenantKind.PROVINCE, "embedded");
            assertTrue(ready.await(60, TimeUnit.SECONDS));
        }
    }
}
