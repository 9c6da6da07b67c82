package org.xinglin.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;

import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.PersonId;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.ledger.Ledger.Verification;
import org.xinglin.testkit.Approval;

class VerifyTest {

    private static final List<String> TABLES =
            List.of("ledger_entry", "ledger_seal", "practice_code");

    private static final List<PersonId> PERSONS = new ArrayList<>();
    private static NationalEnd end;

    /** Ten persons of one entry, ten of three (granted, moved, cancelled), sealed; then five more. */
    @BeforeAll
    static void fill() throws Exception {
        end = new NationalEnd();
        for (int i = 0; i < 20; i++) {
            PersonId person = Approval.somebody();
            PERSONS.add(person);
            UUID first = UUID.randomUUID();
            UUID second = UUID.randomUUID();
            end.ledger.commit(Approval.of(person, HEBEI).grant(first).request()).orThrow();
            if (i >= 10) {
                end.ledger.commit(Approval.of(person, SHANXI).grant(second).end(first, HEBEI, RegStatus.MOVED_OUT)
                        .request()).orThrow();
                end.ledger.commit(Approval.of(person, SHANXI).end(second, SHANXI, RegStatus.CANCELLED).request()).orThrow();
            }
        }
        assertEquals(List.of(), end.ledger.verify().problems());
        for (int i = 0; i < 5; i++) {
            end.ledger.commit(Approval.of(Approval.somebody(), HEBEI).grant().request()).orThrow();
        }
        try (Connection admin = end.database.admin(); Statement statement = admin.createStatement()) {
            statement.execute("SET search_path = national");
            for (String table : TABLES) {
                statement.execute("CREATE TABLE saved_" + table + " AS SELECT * FROM " + table);
            }
        }
    }

    @AfterAll
    static void stop() {
        end.close();
    }

    /** Puts everything back as it was filled. */
    @AfterEach
    void restore() throws Exception {
        try (Connection admin = end.database.admin(); Statement statement = admin.createStatement()) {
            statement.execute("SET search_path = national");
            for (String table : TABLES) {
                statement.execute("ALTER TABLE " + table + " DISABLE TRIGGER ALL");
                statement.execute("TRUNCATE " + table);
                statement.execute("INSERT INTO " + table + " OVERRIDING SYSTEM VALUE SELECT * FROM saved_" + table);
                statement.execute("ALTER TABLE " + table + " ENABLE TRIGGER ALL");
            }
        }
    }

    @Test
    void a_ledger_left_alone_is_whole() {
        Verification found = end.ledger.verify();
        assertEquals(List.of(), found.problems());
        assertEquals(45, found.entries());
        assertEquals(25, found.persons());
        assertEquals(2, end.database.store().read(org.xinglin.api.TenantId.NATIONAL,
                tx -> tx.mapper(LedgerMapper.class).seals()).size());
    }

    /** What somebody with the superuser's rights does, and what verification says of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "UPDATE ledger_entry SET body = replace(body, '张伟', '张三') WHERE position = 3 | 3: body does not have its hash",
        "UPDATE ledger_entry SET tenant = '14' WHERE position = 3 | 3: columns do not repeat the body",
        "UPDATE ledger_entry SET practice_code = '110130102999999' WHERE position = 3 | 3: columns do not repeat the body",
        "UPDATE ledger_entry SET hash = repeat('a', 64) WHERE position = 3 | 3: body does not have its hash",
        "UPDATE ledger_entry SET previous_hash = repeat('a', 64) WHERE sequence = 2 | does not follow the person's entry before",
        "DELETE FROM ledger_entry WHERE sequence = 2 | sequence 3 follows 1",
        "DELETE FROM ledger_entry WHERE sequence = 3 | seal 1 does not fit",
        "DELETE FROM ledger_entry WHERE position = 4 | a person without entries holds a practice code",
        "UPDATE practice_code SET code = '110130102999999' WHERE code LIKE '%000001' | the practice code kept",
        "DELETE FROM ledger_seal | ",
        "UPDATE ledger_seal SET digest = repeat('a', 64) | seal 1 does not fit",
    })
    void tampering_is_noticed(String change, String said) throws Exception {
        try (Connection admin = end.database.admin(); Statement statement = admin.createStatement()) {
            statement.execute("SET search_path = national");
            statement.execute("ALTER TABLE ledger_entry DISABLE TRIGGER ALL");
            statement.execute("ALTER TABLE ledger_seal DISABLE TRIGGER ALL");
            assertTrue(statement.executeUpdate(change) > 0, change);
        }
        Verification found = end.ledger.verify();
        if (said == null) {
            assertTrue(found.whole(), "without seals the chains still stand");
        } else {
            assertTrue(found.problems().stream().anyMatch(p -> p.contains(said)), () -> said + " not in " + found.problems());
        }
    }

    @Test
    void a_whole_person_taken_away_everywhere_breaks_the_seal() throws Exception {
        String person = PERSONS.get(12).toString();
        try (Connection admin = end.database.admin(); Statement statement = admin.createStatement()) {
            statement.execute("SET search_path = national");
            statement.execute("ALTER TABLE ledger_entry DISABLE TRIGGER ALL");
            for (String table : List.of("ledger_entry", "practice_code")) {
                statement.execute("DELETE FROM " + table + " WHERE person_id = '" + person + "'");
            }
        }
        Verification found = end.ledger.verify();
        assertFalse(found.whole());
        assertTrue(found.problems().get(0).contains("seal 1 does not fit: it closed 40 entries, there are 37"),
                found.problems().toString());
        assertEquals(found.problems(), end.ledger.verify().problems(), "a broken ledger is not sealed over");
    }
}
