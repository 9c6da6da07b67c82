package org.xinglin.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.UnknownException;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.store.Room;
import org.xinglin.store.postgres.StoreAssembly;
import org.xinglin.testkit.notes.Note;
import org.xinglin.testkit.notes.NoteMapper;
import org.xinglin.testkit.notes.Rooms;

class DatabasesTest {

    private static final Room BAD = new Room("bad", TenantKind.PROVINCE, List.of("db/bad/V20261122_0950__typo.sql"), List.of(),
            DatabasesTest.class);

    private TestDatabase database;

    @AfterEach
    void stop() {
        if (database != null) {
            database.close();
        }
    }

    @Test
    void a_room_that_comes_later_is_migrated_though_its_scripts_are_older() throws SQLException {
        database = TestDatabase.with(Rooms.NOTES);
        assertEquals(List.of("room labels: its bundle is not there"), database.databases().missing(HEBEI, Set.of("labels")));
        database.add(Rooms.LABELS, HEBEI, SHANXI);
        assertEquals(List.of("20261122.0001", "20261122.0900", "20261122.0921", "20261122.0800"), versions("t13"));
        assertEquals(versions("t13"), versions("t14"));
        assertEquals(List.of("20261122.0001", "20261122.0921"), versions("national"));
    }

    @Test
    void migrating_again_changes_nothing_and_keeps_the_rows() throws SQLException {
        database = TestDatabase.with(Rooms.NOTES);
        Note note = Note.of(HEBEI, database.clock().instant(), null);
        write(HEBEI, note);
        List<String> before = versions("t13");
        database.databases().close(HEBEI);
        database.open(HEBEI);
        assertEquals(before, versions("t13"));
        assertTrue(database.store().read(HEBEI, tx -> tx.mapper(NoteMapper.class).find(note.id())).isPresent());
    }

    @Test
    void a_room_whose_script_fails_is_named_with_the_reason_and_the_others_serve() throws SQLException {
        database = TestDatabase.bare(Rooms.NOTES, BAD, Rooms.LABELS);
        database.databases().open(HEBEI, TenantKind.PROVINCE, "embedded");
        database.awaitRooms(HEBEI, Set.of("notes", "labels", "exchange"));
        List<String> missing = database.databases().missing(HEBEI, Set.of("bad", "notes"));
        assertEquals(1, missing.size());
        assertTrue(missing.get(0).startsWith("room bad: migration failed: SQLState 42601"), missing.get(0));
        write(HEBEI, Note.of(HEBEI, database.clock().instant(), null));
        assertFalse(exists("t13.good_before"));
        database.remove(BAD);
        Room mended = new Room("bad", TenantKind.PROVINCE, List.of(), List.of(), DatabasesTest.class);
        database.add(mended, HEBEI);
    }

    @Test
    void a_room_whose_script_is_not_in_its_bundle_is_named() {
        Room empty = new Room("empty", TenantKind.PROVINCE, List.of("db/nowhere/V20261122_0951__x.sql"), List.of(),
                DatabasesTest.class);
        database = TestDatabase.bare(empty);
        database.databases().open(HEBEI, TenantKind.PROVINCE, "embedded");
        database.awaitRooms(HEBEI, Set.of("exchange"));
        assertEquals(List.of("room empty: script db/nowhere/V20261122_0951__x.sql is not in its bundle"),
                database.databases().missing(HEBEI, Set.of("empty")));
    }

    @Test
    void a_mapper_that_is_wrong_is_named_and_the_others_serve() {
        Room wrong = new Room("wrong", TenantKind.PROVINCE, List.of(), List.of(NoXml.class, Wrong.class), DatabasesTest.class);
        database = TestDatabase.bare(Rooms.NOTES, wrong);
        database.databases().open(HEBEI, TenantKind.PROVINCE, "embedded");
        database.awaitRooms(HEBEI, Set.of("notes"));
        String missing = database.databases().missing(HEBEI, Set.of("wrong")).get(0);
        assertTrue(missing.startsWith("room wrong: mapper " + Wrong.class.getName()), missing);
    }

    @Test
    void mappers_of_a_room_that_went_are_not_available() {
        database = TestDatabase.with(Rooms.NOTES);
        database.remove(Rooms.NOTES);
        UnavailableException gone = assertThrows(UnavailableException.class,
                () -> database.store().read(HEBEI, tx -> tx.mapper(NoteMapper.class).count()));
        assertTrue(gone.part().contains("NoteMapper"), gone.part());
        assertThrows(UnavailableException.class,
                () -> database.store().read(TenantId.NATIONAL, tx -> tx.mapper(NoteMapper.class).count()));
    }

    @Test
    void closing_waits_for_running_work_and_lets_no_new_work_in() throws Exception {
        database = TestDatabase.with(Rooms.NOTES);
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Note note = Note.of(HEBEI, database.clock().instant(), null);
        CompletableFuture<Long> work = CompletableFuture.supplyAsync(() -> database.store().transact(HEBEI, tx -> {
            tx.mapper(NoteMapper.class).insert(note);
            inside.countDown();
            awaitLatch(go);
            return tx.mapper(NoteMapper.class).count();
        }));
        awaitLatch(inside);
        CompletableFuture<Void> closing = CompletableFuture.runAsync(() -> database.databases().close(HEBEI));
        for (boolean refused = false; !refused;) {
            try {
                database.store().read(HEBEI, tx -> 1);
            } catch (UnavailableException draining) {
                refused = true;
            }
        }
        assertFalse(closing.isDone());
        assertEquals(0L, count(SHANXI));
        go.countDown();
        assertEquals(1L, work.get(10, TimeUnit.SECONDS));
        closing.get(10, TimeUnit.SECONDS);
        assertThrows(UnknownException.class, () -> database.store().read(HEBEI, tx -> 1));
        database.open(HEBEI);
        assertTrue(database.store().read(HEBEI, tx -> tx.mapper(NoteMapper.class).find(note.id())).isPresent());
    }

    @Test
    void a_killed_connection_is_unavailable_once_and_the_next_call_works() {
        database = TestDatabase.with(Rooms.NOTES);
        assertThrows(UnavailableException.class, () -> database.store().transact(HEBEI, tx -> {
            tx.mapper(NoteMapper.class).count();
            killRole("t13");
            return tx.mapper(NoteMapper.class).count();
        }));
        assertEquals(0L, count(SHANXI));
        assertEquals(0L, count(HEBEI));
    }

    @Test
    void a_database_that_is_away_at_the_start_is_tried_again() throws Exception {
        database = TestDatabase.bare(Rooms.NOTES);
        String postgres = database.settings().url().replace(database.name(), "postgres");
        try (Connection admin = DriverManager.getConnection(postgres, "postgres", "postgres");
                Statement statement = admin.createStatement()) {
            statement.execute("CREATE DATABASE " + database.name() + " ALLOW_CONNECTIONS false");
            try {
                database.databases().open(HEBEI, TenantKind.PROVINCE, "embedded");
                database.await(() -> database.databases().missing(HEBEI, Set.of("notes")).get(0).contains("SQLState"),
                        () -> "no reason given");
                assertThrows(UnavailableException.class, () -> database.store().read(HEBEI, tx -> 1));
            } finally {
                statement.execute("ALTER DATABASE " + database.name() + " ALLOW_CONNECTIONS true");
            }
        }
        database.awaitRooms(HEBEI, Set.of("notes"));
    }

    @Test
    void two_containers_migrate_one_database_at_the_same_time() throws Exception {
        database = TestDatabase.bare(Rooms.NOTES, Rooms.LABELS);
        try (StoreAssembly other = database.another(database.clock(), Rooms.NOTES, Rooms.LABELS)) {
            database.databases().open(HEBEI, TenantKind.PROVINCE, "embedded");
            other.databases().open(HEBEI, TenantKind.PROVINCE, "embedded");
            database.awaitRooms(HEBEI, Set.of("notes", "labels", "exchange"));
            CountDownLatch ready = new CountDownLatch(1);
            try (AutoCloseable listening = other.databases().onChange(() -> {
                if (other.databases().missing(HEBEI, Set.of("notes", "labels")).isEmpty()) {
                    ready.countDown();
                }
            })) {
                if (!other.databases().missing(HEBEI, Set.of("notes", "labels")).isEmpty()) {
                    awaitLatch(ready);
                }
            }
            assertEquals(4, versions("t13").size());
        }
    }

    @Test
    void what_is_committed_is_on_disk() {
        database = TestDatabase.with();
        String durable = database.store().read(HEBEI, tx -> {
            try (Statement statement = tx.connection().createStatement();
                    ResultSet row = statement.executeQuery("SHOW synchronous_commit")) {
                row.next();
                return row.getString(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        assertEquals("on", durable);
    }

    private static void write(TestDatabase database, TenantId tenant, Note note) {
        database.store().transact(tenant, tx -> {
            tx.mapper(NoteMapper.class).insert(note);
            return note.id();
        });
    }

    private void write(TenantId tenant, Note note) {
        write(database, tenant, note);
    }

    private long count(TenantId tenant) {
        return database.store().read(tenant, tx -> tx.mapper(NoteMapper.class).count());
    }

    private List<String> versions(String schema) throws SQLException {
        return asked("SELECT array_agg(version ORDER BY installed_rank) FROM " + schema + ".schema_history");
    }

    private List<String> asked(String query) throws SQLException {
        try (Connection admin = database.admin(); Statement statement = admin.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return List.of((String[]) row.getArray(1).getArray());
        }
    }

    private boolean exists(String table) throws SQLException {
        return asked("SELECT ARRAY[coalesce(to_regclass('" + table + "')::text, '')]").equals(List.of(table));
    }

    private void killRole(String role) {
        try (Connection admin = database.admin(); Statement statement = admin.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE usename = '" + role
                    + "' AND datname = current_database()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Has no XML and no statements. */
    interface NoXml {
    }

    /** Has an annotation that cannot be read. */
    interface Wrong {

        @org.apache.ibatis.annotations.Select("SELECT #{} FROM x")
        String any();
    }
}
