package org.xinglin.store.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.TenantId;
import org.xinglin.store.StoreException;
import org.xinglin.store.cipher.FieldKey;

/**
 * Makes what a tenant needs in PostgreSQL before its own role can work: database, extensions, login role, schema. The role owns
 * its schema, may use the extensions, and can see nothing else.
 */
final class Provision {

    static final String EXTENSIONS = "extension";

    private static final Logger LOG = LoggerFactory.getLogger(Provision.class);
    private static final long LOCK = 0x78696e676c696eL;
    private static final String NO_SUCH_DATABASE = "3D000";
    private static final Set<String> ALREADY_THERE = Set.of("42P04", "23505");
    private static final Set<String> NOT_UNDERSTOOD = Set.of("42601", "22023", "0A000");

    private final DatabaseSettings settings;
    private final FieldKey key;

    Provision(DatabaseSettings settings, FieldKey key) {
        this.settings = settings;
        this.key = key;
    }

    /** Returns the name of a tenant's schema and role. */
    static String schema(TenantId tenant) {
        return tenant.isNational() ? tenant.code() : "t" + tenant.code();
    }

    /** Returns unpooled access as the tenant's own role. */
    PGSimpleDataSource access(TenantId tenant, String coordinates) {
        String schema = schema(tenant);
        PGSimpleDataSource source = plain(coordinates);
        source.setUser(schema);
        source.setPassword(key.rolePassword(schema));
        source.setCurrentSchema(schema + "," + EXTENSIONS);
        source.setApplicationName("xinglin/" + schema);
        source.setOptions("-c synchronous_commit=on -c TimeZone=UTC");
        source.setReWriteBatchedInserts(true);
        return source;
    }

    /** Makes what is missing. Asks the admin's role for it only if something is. */
    void ensure(TenantId tenant, String coordinates) throws SQLException {
        if (!stands(tenant, coordinates)) {
            create(tenant, coordinates);
            requireOwn(tenant, coordinates);
        }
    }

    /** Checks that the role is ours: another installation's is left alone, its password is not changed. */
    private void requireOwn(TenantId tenant, String coordinates) throws SQLException {
        try (Connection own = access(tenant, coordinates).getConnection()) {
            return;
        } catch (SQLException e) {
            if (!String.valueOf(e.getSQLState()).startsWith("28")) {
                throw e;
            }
            throw new StoreException("role " + schema(tenant) + " has a password that was made with another field key: it belongs to"
                    + " another installation in this server, or fieldKeyFile was replaced; put the right key back");
        }
    }

    private boolean stands(TenantId tenant, String coordinates) throws SQLException {
        try (Connection own = access(tenant, coordinates).getConnection(); Statement statement = own.createStatement();
                ResultSet row = statement.executeQuery("SELECT current_schema() = '" + schema(tenant) + "'"
                        + " AND (SELECT count(*) FROM pg_namespace WHERE nspname = '" + EXTENSIONS
                        + "' AND has_schema_privilege(oid, 'USAGE')) = 1")) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            if (NO_SUCH_DATABASE.equals(e.getSQLState()) || String.valueOf(e.getSQLState()).startsWith("28")
                    || "42501".equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    private synchronized void create(TenantId tenant, String coordinates) throws SQLException {
        PGSimpleDataSource admin = admin(coordinates);
        createDatabase(coordinates, admin.getDatabaseName());
        try (Connection connection = admin.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
            requireUtf8(statement, admin.getDatabaseName());
            shareExtensions(statement, admin.getDatabaseName());
            createRole(connection, statement, schema(tenant));
            createSchema(statement, schema(tenant), admin.getDatabaseName());
            connection.commit();
        }
        LOG.info("Tenant {}: schema and role {} are there, in database {}", tenant, schema(tenant), admin.getDatabaseName());
    }

    private void createDatabase(String coordinates, String database) throws SQLException {
        try (Connection there = admin(coordinates).getConnection()) {
            return;
        } catch (SQLException e) {
            if (!NO_SUCH_DATABASE.equals(e.getSQLState())) {
                throw e;
            }
        }
        PGSimpleDataSource maintenance = admin(coordinates);
        maintenance.setDatabaseName("postgres");
        String create = "CREATE DATABASE " + quoted(database) + " TEMPLATE template0 ENCODING 'UTF8'";
        try (Connection connection = maintenance.getConnection(); Statement statement = connection.createStatement()) {
            try {
                statement.execute(create + " LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C'");
            } catch (SQLException e) {
                if (!NOT_UNDERSTOOD.contains(e.getSQLState())) {
                    throw e;
                }
                statement.execute(create);
            }
            LOG.info("Made database {}", database);
        } catch (SQLException e) {
            if (!ALREADY_THERE.contains(e.getSQLState())) {
                throw e;
            }
        }
    }

    private static void requireUtf8(Statement statement, String database) throws SQLException {
        if (!"UTF8".equals(single(statement, "SHOW server_encoding"))) {
            throw new StoreException("database " + database + " is not in UTF-8: make it anew with ENCODING 'UTF8'");
        }
    }

    private static void shareExtensions(Statement statement, String database) throws SQLException {
        statement.execute("CREATE SCHEMA IF NOT EXISTS " + EXTENSIONS);
        statement.execute("CREATE EXTENSION IF NOT EXISTS btree_gist SCHEMA " + EXTENSIONS);
        statement.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA " + EXTENSIONS);
        statement.execute("REVOKE ALL ON SCHEMA " + EXTENSIONS + ", public FROM PUBLIC");
        statement.execute("REVOKE ALL ON DATABASE " + quoted(database) + " FROM PUBLIC");
    }

    private void createRole(Connection connection, Statement statement, String role) throws SQLException {
        if (!single(statement, "SELECT count(*) FROM pg_roles WHERE rolname = '" + role + "'").equals("0")) {
            return;
        }
        statement.execute("CREATE ROLE " + role + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION");
        connection.unwrap(PGConnection.class).alterUserPassword(role, key.rolePassword(role).toCharArray(), "scram-sha-256");
    }

    private static void createSchema(Statement statement, String schema, String database) throws SQLException {
        if (single(statement, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user").equals("f")) {
            statement.execute("GRANT " + schema + " TO CURRENT_USER");
        }
        statement.execute("CREATE SCHEMA IF NOT EXISTS " + schema + " AUTHORIZATION " + schema);
        statement.execute("REVOKE ALL ON SCHEMA " + schema + " FROM PUBLIC");
        statement.execute("GRANT CONNECT, TEMPORARY ON DATABASE " + quoted(database) + " TO " + schema);
        statement.execute("GRANT USAGE ON SCHEMA " + EXTENSIONS + " TO " + schema);
        statement.execute("ALTER ROLE " + schema + " IN DATABASE " + quoted(database) + " SET search_path = " + schema + ", "
                + EXTENSIONS);
    }

    private PGSimpleDataSource admin(String coordinates) {
        PGSimpleDataSource source = plain(coordinates);
        source.setUser(settings.adminUser());
        source.setPassword(settings.adminPassword());
        source.setApplicationName("xinglin/admin");
        return source;
    }

    private PGSimpleDataSource plain(String coordinates) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(settings.urlOf(coordinates));
        source.setLogServerErrorDetail(false);
        source.setConnectTimeout(5);
        source.setTcpKeepAlive(true);
        return source;
    }

    private static String single(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String quoted(String identifier) {
        return "\"" + identifier.replace("\"", "\"\"") + "\"";
    }
}
