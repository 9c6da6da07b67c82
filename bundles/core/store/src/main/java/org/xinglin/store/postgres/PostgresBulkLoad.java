package org.xinglin.store.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.TenantId;
import org.xinglin.store.BulkLoad;
import org.xinglin.store.StoreException;
import org.xinglin.store.Transaction;

/**
 * Holds a session lock on the tables while it lasts, on a connection of its own: if the process ends, the lock goes with it, and who
 * opens the tenant next sees that the indexes are nobody's.
 */
final class PostgresBulkLoad implements BulkLoad {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresBulkLoad.class);

    private final TenantDatabase database;
    private final Connection connection;
    private final List<String> tables;
    private final Map<String, LongSet> claims = new ConcurrentHashMap<>();
    private volatile boolean closed;

    private PostgresBulkLoad(TenantDatabase database, Connection connection, List<String> tables) {
        this.database = database;
        this.connection = connection;
        this.tables = tables;
    }

    /** Begins. The work counts as running in the database until it is closed. */
    static BulkLoad begin(TenantDatabase database, List<String> names, Set<String> kept) throws SQLException {
        Connection connection = database.connection();
        try {
            IndexFreeTables indexes = new IndexFreeTables(connection);
            boolean locked = indexes.lock(names);
            boolean free = locked && indexes.strip(names, kept);
            if (locked && !free) {
                indexes.unlock(names);
            }
            if (!free) {
                connection.close();
            }
            return new PostgresBulkLoad(database, free ? connection : null, List.copyOf(names));
        } catch (SQLException | RuntimeException e) {
            database.discard(connection);
            throw e;
        }
    }

    /** Makes the indexes that a stopped load left out; nothing while one is going on. */
    static void restore(TenantId tenant, DataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            IndexFreeTables indexes = new IndexFreeTables(connection);
            for (String table : indexes.all()) {
                if (indexes.lock(List.of(table))) {
                    LOG.info("Tenant {}: a bulk load was stopped, the indexes of {} are made now", tenant, table);
                    try {
                        indexes.restore(List.of(table));
                    } finally {
                        indexes.unlock(List.of(table));
                    }
                }
            }
        }
    }

    @Override
    public boolean free() {
        return connection != null && !closed;
    }

    @Override
    public TenantId tenant() {
        return database.tenant();
    }

    @Override
    public boolean claim(String index, long key) {
        return claims.computeIfAbsent(index, name -> new LongSet()).add(key);
    }

    @Override
    public void admit(Transaction tx) {
        if (!free()) {
            return;
        }
        try (Statement statement = tx.connection().createStatement()) {
            statement.execute("SET LOCAL xinglin.bulk_load = 'on'");
        } catch (SQLException e) {
            throw Failures.of(tenant(), "bulk load", e);
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (connection != null) {
                restore();
            }
        } finally {
            database.leave();
        }
    }

    private void restore() {
        try {
            IndexFreeTables indexes = new IndexFreeTables(connection);
            indexes.restore(tables);
            indexes.unlock(tables);
            connection.close();
        } catch (SQLException e) {
            database.discard(connection);
            throw StoreException.of("tenant " + tenant() + ", indexes after a bulk load", e);
        }
    }
}
