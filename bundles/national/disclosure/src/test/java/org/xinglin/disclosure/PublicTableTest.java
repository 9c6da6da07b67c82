package org.xinglin.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.TenantId;
import org.xinglin.testkit.TestDatabase;

/** Looks at the public register's table itself: what it may hold, and how it is found in. */
class PublicTableTest {

    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = TestDatabase.with(DisclosureRoom.ROOM);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    @DisplayName("R-PUB-20, R-PUB-21: nothing else stands in the table")
    void the_table_holds_the_nine_items_and_their_source_only() throws Exception {
        Set<String> columns = new TreeSet<>();
        try (Connection national = database.as(TenantId.NATIONAL); Statement statement = national.createStatement();
                ResultSet row = statement.executeQuery("SELECT attname FROM pg_attribute"
                        + " WHERE attrelid = 'public_doctor'::regclass AND attnum > 0 AND NOT attisdropped")) {
            while (row.next()) {
                columns.add(row.getString(1));
            }
        }
        assertEquals(new TreeSet<>(Set.of("registration_id", "tenant", "name", "gender", "level", "category", "practice_code",
                "practice_place", "institution_id", "institution", "filed_ids", "filed", "filed_from",
                "filed_to", "scopes", "authority", "ledger_position", "committed_at")), columns);
    }

    @Test
    void look_ups_use_the_index() throws Exception {
        try (Connection national = database.as(TenantId.NATIONAL); Statement statement = national.createStatement()) {
            statement.execute("SET enable_seqscan = off");
            for (String where : List.of("name = '张伟' AND tenant = '13'", "name = '张伟'")) {
                StringBuilder plan = new StringBuilder();
                try (ResultSet row = statement.executeQuery("EXPLAIN " + PostgresDisclosure.ITEMS + where
                        + " ORDER BY tenant, practice_code LIMIT 20")) {
                    while (row.next()) {
                        plan.append(row.getString(1)).append('\n');
                    }
                }
                assertTrue(plan.toString().contains("public_doctor_name") && !plan.toString().contains("Sort"),
                        plan.toString());
            }
        }
    }
}
