package org.xinglin.store.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.ibatis.exceptions.PersistenceException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.TenantId;
import org.xinglin.store.BulkLoad;
import org.xinglin.store.Store;
import org.xinglin.store.StoreException;
import org.xinglin.store.Transaction;

/** Runs work on a connection of the tenant's own role. */
@Component(name = "org.xinglin.store.store", immediate = true)
public final class PostgresStore implements Store {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresStore.class);

    private final PostgresDatabases databases;
    private final Clock clock;

    /** Starts on these databases. */
    @Activate
    public PostgresStore(@Reference PostgresDatabases databases, @Reference Clock clock) {
        this.databases = databases;
        this.clock = clock;
    }

    @Override
    public <T> T transact(TenantId tenant, Function<Transaction, T> work) {
        TenantDatabase database = databases.require(tenant);
        boolean sent;
        T result;
        database.enter();
        try (Connection connection = database.connection()) {
            PostgresTransaction transaction = new PostgresTransaction(database, databases.rooms(), clock, connection, false);
            try {
                connection.setAutoCommit(false);
                result = work.apply(transaction);
                sent = transaction.flush();
                requireWhole(tenant, connection);
                connection.commit();
            } catch (Throwable failed) {
                rollback(tenant, connection);
                throw failed;
            } finally {
                transaction.end();
            }
        } catch (SQLException | RuntimeException e) {
            throw told(database, "transaction", e);
        } finally {
            database.leave();
        }
        if (sent) {
            databases.sent().tell(tenant);
        }
        return result;
    }

    @Override
    public <T> T read(TenantId tenant, Function<Transaction, T> work) {
        TenantDatabase database = databases.require(tenant);
        database.enter();
        try (Connection connection = database.connection()) {
            PostgresTransaction transaction = new PostgresTransaction(database, databases.rooms(), clock, connection, true);
            try {
                return work.apply(transaction);
            } finally {
                transaction.end();
            }
        } catch (SQLException | RuntimeException e) {
            throw told(database, "read", e);
        } finally {
            database.leave();
        }
    }

    @Override
    public BulkLoad bulkLoad(TenantId tenant, List<String> tables, Set<String> kept) {
        TenantDatabase database = databases.require(tenant);
        database.enter();
        try {
            return PostgresBulkLoad.begin(database, tables, kept);
        } catch (SQLException | RuntimeException e) {
            database.leave();
            throw told(database, "bulk load", e);
        }
    }

    private RuntimeException told(TenantDatabase database, String doing, Exception e) {
        SQLException sql = Failures.sql(e);
        if (sql != null && Failures.lost(sql)) {
            databases.lost(database);
        }
        return e instanceof SQLException || e instanceof StoreException || e instanceof PersistenceException
                ? Failures.of(database.tenant(), doing, e)
                : (RuntimeException) e;
    }

    /** PostgreSQL answers COMMIT after a failed statement with a rollback, and the driver does not say so. */
    private static void requireWhole(TenantId tenant, Connection connection) throws SQLException {
        if (connection.unwrap(BaseConnection.class).getTransactionState() == TransactionState.FAILED) {
            throw new StoreException("tenant " + tenant + ", transaction: a statement of it failed before; nothing was written");
        }
    }

    private static void rollback(TenantId tenant, Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            LOG.debug("Tenant {}: the rollback failed with SQLState {}: the server rolls back by itself", tenant, e.getSQLState());
        }
    }
}
