package org.xinglin.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.TestDatabase.HEBEI;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.TenantId;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.store.cipher.FieldKey;
import org.xinglin.store.postgres.DatabaseSettings;
import org.xinglin.store.postgres.StoreAssembly;
import org.xinglin.testkit.notes.NoteMapper;
import org.xinglin.testkit.notes.Rooms;

@DisplayName("who may do what in the database (R-PUB-22)")
class RolesTest {

    private TestDatabase database;

    @AfterEach
    void stop() {
        if (database != null) {
            database.close();
        }
    }

    @Test
    void a_role_may_do_nothing_beyond_its_schema() throws SQLException {
        database = TestDatabase.with();
        try (Connection hebei = database.as(HEBEI); Statement statement = hebei.createStatement();
                ResultSet row = statement.executeQuery("SELECT rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls"
                        + " FROM pg_roles WHERE rolname = current_user")) {
            assertTrue(row.next());
            for (int i = 1; i <= 5; i++) {
                assertFalse(row.getBoolean(i));
            }
        }
    }

    @Test
    void with_another_field_key_a_tenant_is_refused_and_its_role_stays_as_it_is() throws Exception {
        database = TestDatabase.with(Rooms.NOTES);
        try (StoreAssembly foreign = new StoreAssembly(database.settings(), FieldKey.ofHex("0f".repeat(32)), database.clock())) {
            CountDownLatch told = new CountDownLatch(1);
            try (AutoCloseable listening = foreign.databases().onChange(() -> {
                if (foreign.databases().missing(HEBEI, Set.of()).toString().contains("another field key")) {
                    told.countDown();
                }
            })) {
                foreign.databases().open(HEBEI, TenantKind.PROVINCE, "embedded");
                assertTrue(told.await(20, TimeUnit.SECONDS));
            }
        }
        try (Connection still = database.as(HEBEI)) {
            assertTrue(still.isValid(1));
        }
    }

    @Test
    void an_admin_without_superuser_is_enough() throws Exception {
        database = TestDatabase.with(Rooms.NOTES);
        try (Connection admin = database.admin(); Statement statement = admin.createStatement()) {
            statement.execute("DROP ROLE IF EXISTS operator");
            statement.execute("CREATE ROLE operator LOGIN CREATEDB CREATEROLE PASSWORD 'operator'");
        }
        TenantId xpcc = TenantId.of("66");
        DatabaseSettings settings = DatabaseSettings.of(database.settings().url() + "_op", "operator", "operator");
        try (StoreAssembly operated = new StoreAssembly(settings, TestDatabase.KEY, database.clock())) {
            operated.add(Rooms.NOTES);
            CountDownLatch ready = new CountDownLatch(1);
            try (AutoCloseable listening = operated.databases().onChange(() -> {
                if (operated.databases().missing(xpcc, Set.of("notes", "exchange")).isEmpty()) {
                    ready.countDown();
                }
            })) {
                operated.databases().open(xpcc, TenantKind.PROVINCE, "embedded");
                assertTrue(ready.await(20, TimeUnit.SECONDS), () -> operated.databases().missing(xpcc, Set.of("notes")).toString());
            }
            long notes = operated.store().transact(xpcc, tx -> tx.mapper(NoteMapper.class).count());
            assertEquals(0L, notes);
        }
    }

    @Test
    void settings_tell_no_password() {
        assertFalse(DatabaseSettings.of("jdbc:postgresql://x/y", "admin", "s3cret").toString().contains("s3cret"));
        assertFalse(TestDatabase.KEY.toString().contains("5b7c"));
    }
}
