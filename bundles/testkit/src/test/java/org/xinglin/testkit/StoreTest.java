package org.xinglin.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.store.StoreException;
import org.xinglin.testkit.notes.Note;
import org.xinglin.testkit.notes.NoteMapper;
import org.xinglin.testkit.notes.Rooms;

class StoreTest {

    private static final String ID_NO = "130102199003074514";

    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = TestDatabase.with(Rooms.NOTES, Rooms.NATIONAL_NOTES);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void a_record_goes_in_and_comes_out_equal() {
        Note note = new Note(UUID.randomUUID(), new PersonId(UUID.randomUUID()), HEBEI, database.clock().instant().plusNanos(123_000),
                LocalDate.of(2026, 2, 28), List.of("内科", "外科"), "{\"a\": [1, 2]}", new byte[] {0, 1, -1}, null);
        write(HEBEI, note);
        Note read = database.store().read(HEBEI, tx -> tx.mapper(NoteMapper.class).find(note.id())).orElseThrow();
        assertArrayEquals(note.idNo(), read.idNo());
        assertEquals(withoutBytes(note), withoutBytes(read));
        database.store().transact(HEBEI, tx -> tx.mapper(NoteMapper.class).tag(note.id(), Set.of("儿科")));
        assertEquals(List.of("儿科"),
                database.store().read(HEBEI, tx -> tx.mapper(NoteMapper.class).find(note.id())).orElseThrow().tags());
    }

    @Test
    void a_tenant_sees_its_own_rows_only() {
        Note note = Note.of(HEBEI, database.clock().instant(), null);
        write(HEBEI, note);
        assertTrue(database.store().read(HEBEI, tx -> tx.mapper(NoteMapper.class).find(note.id())).isPresent());
        assertTrue(database.store().read(SHANXI, tx -> tx.mapper(NoteMapper.class).find(note.id())).isEmpty());
        assertTrue(database.store().read(TenantId.NATIONAL, tx -> tx.mapper(NoteMapper.class).find(note.id())).isEmpty());
    }

    @Test
    void the_role_of_a_tenant_can_touch_no_other_schema() throws SQLException {
        for (String foreign : List.of("t14.note", "national.note", "t14.outbox", "national.inbox")) {
            try (Connection hebei = database.as(HEBEI); Statement statement = hebei.createStatement()) {
                SQLException refused = assertThrows(SQLException.class, () -> statement.executeQuery("SELECT * FROM " + foreign));
                assertEquals("42501", refused.getSQLState(), foreign);
            }
        }
        try (Connection hebei = database.as(HEBEI); Statement statement = hebei.createStatement()) {
            assertEquals("42501", assertThrows(SQLException.class, () -> statement.execute("CREATE TABLE public.x (y int)"))
                    .getSQLState());
            assertEquals("42501", assertThrows(SQLException.class, () -> statement.execute("CREATE SCHEMA x")).getSQLState());
            assertEquals("42501", assertThrows(SQLException.class, () -> statement.execute("SET ROLE t14")).getSQLState());
            assertEquals("42501", assertThrows(SQLException.class, () -> statement.execute("CREATE TABLE extension.x (y int)"))
                    .getSQLState());
            assertTrue(statement.execute("SELECT 'abc' % 'abd', '[2026-01-01,)'::daterange"));
        }
    }

    @Test
    void work_that_throws_leaves_nothing() {
        Note note = Note.of(HEBEI, database.clock().instant(), null);
        assertThrows(IllegalStateException.class, () -> database.store().transact(HEBEI, tx -> {
            tx.mapper(NoteMapper.class).insert(note);
            tx.send(SHANXI, "test", "k", "{}");
            throw new IllegalStateException("no");
        }));
        assertTrue(database.store().read(HEBEI, tx -> tx.mapper(NoteMapper.class).find(note.id())).isEmpty());
        assertTrue(database.exchange().waiting(HEBEI, 10).isEmpty());
    }

    @Test
    void a_unique_violation_names_its_constraint_and_no_value() {
        write(SHANXI, Note.of(SHANXI, database.clock().instant(), ID_NO));
        StoreException refused = assertThrows(StoreException.class,
                () -> write(SHANXI, Note.of(SHANXI, database.clock().instant(), ID_NO)));
        assertEquals("23505", refused.sqlState().orElseThrow());
        assertEquals("one_note_per_secret", refused.constraint().orElseThrow());
        assertTrue(refused.violates("one_note_per_secret"));
        assertTrue(refused.getMessage().contains("tenant 14"), refused.getMessage());
        assertTrue(refused.getMessage().contains("NoteMapper.insert"), refused.getMessage());
        assertFalse(printed(refused).contains(ID_NO), printed(refused));
    }

    @Test
    void no_failure_tells_a_value() {
        StoreException notANumber = assertThrows(StoreException.class,
                () -> database.store().read(HEBEI, tx -> tx.mapper(NoteMapper.class).number("nr " + ID_NO)));
        assertEquals("22P02", notANumber.sqlState().orElseThrow());
        StoreException noColumn = assertThrows(StoreException.class,
                () -> database.store().read(HEBEI, tx -> tx.mapper(NoteMapper.class).broken(ID_NO)));
        assertTrue(noColumn.getMessage().contains("column \"nothing\" does not exist"), noColumn.getMessage());
        for (StoreException told : List.of(notANumber, noColumn)) {
            assertFalse(printed(told).contains(ID_NO), printed(told));
        }
    }

    @Test
    void reading_may_not_write() {
        assertThrows(IllegalStateException.class, () -> database.store().read(HEBEI, tx -> tx.send(SHANXI, "t", "k", "{}")));
        assertThrows(IllegalStateException.class, () -> database.store().read(HEBEI,
                tx -> tx.mapper(NoteMapper.class).tag(UUID.randomUUID(), Set.of())));
    }

    @Test
    void a_tenant_that_is_not_configured_is_unknown() {
        assertThrows(UnknownException.class, () -> database.store().read(TenantId.of("61"), tx -> 1));
    }

    @Test
    void a_statement_that_failed_unseen_does_not_pass_as_a_commit() {
        Note note = Note.of(HEBEI, database.clock().instant(), null);
        assertThrows(StoreException.class, () -> database.store().transact(HEBEI, tx -> {
            tx.mapper(NoteMapper.class).insert(note);
            assertThrows(StoreException.class, () -> tx.mapper(NoteMapper.class).number("x"));
            return 1;
        }));
        assertTrue(database.store().read(HEBEI, tx -> tx.mapper(NoteMapper.class).find(note.id())).isEmpty());
    }

    private static void write(TenantId tenant, Note note) {
        database.store().transact(tenant, tx -> {
            tx.mapper(NoteMapper.class).insert(note);
            return note.id();
        });
    }

    private static Note withoutBytes(Note n) {
        return new Note(n.id(), n.person(), n.tenant(), n.writtenAt(), n.day(), n.tags(), n.detail(), null, n.secret());
    }

    private static String printed(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
