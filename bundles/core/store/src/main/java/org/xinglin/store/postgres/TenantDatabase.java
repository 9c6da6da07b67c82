package org.xinglin.store.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.tenant.TenantKind;

/** Is one tenant's pool, what is migrated in its schema, and the count of the work that runs in it. */
final class TenantDatabase {

    private final TenantId tenant;
    private final TenantKind kind;
    private final String coordinates;
    private final HikariDataSource pool;

    private volatile Set<String> migrated = Set.of();
    private volatile Map<String, String> problems = Map.of();
    private volatile String problem = "not connected yet";
    private int running;
    private boolean closing;

    TenantDatabase(TenantId tenant, TenantKind kind, String coordinates, DataSource access, DatabaseSettings settings,
            ScheduledExecutorService housekeeper) {
        this.tenant = tenant;
        this.kind = kind;
        this.coordinates = coordinates;
        this.pool = pool("xinglin-" + Provision.schema(tenant), access, settings, housekeeper);
    }

    TenantId tenant() {
        return tenant;
    }

    TenantKind kind() {
        return kind;
    }

    String coordinates() {
        return coordinates;
    }

    DataSource pool() {
        return pool;
    }

    /** Begins a piece of work; {@link #leave} ends it. @throws UnavailableException if it is not connected or closing */
    synchronized void enter() {
        if (closing || !problem.isEmpty()) {
            throw new UnavailableException("tenant " + tenant + ": store");
        }
        running++;
    }

    synchronized void leave() {
        running--;
        notifyAll();
    }

    /** Returns a connection. @throws SQLTransientConnectionException if there is none to be had now, for whatever reason */
    Connection connection() throws SQLException {
        try {
            return pool.getConnection();
        } catch (SQLTransientConnectionException busy) {
            throw busy;
        } catch (SQLException closedOrInterrupted) {
            throw new SQLTransientConnectionException("no connection", closedOrInterrupted.getSQLState(), closedOrInterrupted);
        }
    }

    /** Closes a connection for good instead of giving it back. */
    void discard(Connection connection) {
        pool.evictConnection(connection);
    }

    /** Replaces every connection as soon as it is free: those of a server that went away are dead. */
    void discardAll() {
        pool.getHikariPoolMXBean().softEvictConnections();
    }

    synchronized boolean closing() {
        return closing;
    }

    /** Waits for running work to end, then closes. Returns how much still ran when the time was over. */
    int close(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        int left;
        synchronized (this) {
            closing = true;
            for (long rest; running > 0 && (rest = (end - System.nanoTime()) / 1_000_000) > 0;) {
                try {
                    wait(rest);
                } catch (InterruptedException stop) {
                    Thread.currentThread().interrupt();
                    break;
                }
            }
            left = running;
        }
        pool.close();
        return left;
    }

    /** Notes what a migration run found. Returns whether what is wrong is news. */
    synchronized boolean migrated(Set<String> rooms, Map<String, String> wrong) {
        boolean news = !problems.equals(wrong);
        migrated = Set.copyOf(rooms);
        problems = Map.copyOf(wrong);
        problem = "";
        return news;
    }

    /** Notes that the database cannot be reached, or again can (empty). Returns whether that is news. */
    synchronized boolean problem(String why) {
        boolean news = !problem.equals(why);
        problem = why;
        return news;
    }

    boolean has(String room) {
        return migrated.contains(room);
    }

    boolean complete() {
        return problem.isEmpty() && problems.isEmpty();
    }

    List<String> missing(Set<String> rooms) {
        String why = problem;
        if (!why.isEmpty()) {
            return List.of("store: " + why);
        }
        return rooms.stream().sorted().flatMap(room -> migrated.contains(room) ? Stream.empty()
                : Stream.of("room " + room + (problems.containsKey(room) ? ": " + problems.get(room) : ""))).toList();
    }

    private static HikariDataSource pool(String name, DataSource access, DatabaseSettings settings,
            ScheduledExecutorService housekeeper) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(access);
        config.setMaximumPoolSize(settings.maximumPoolSize());
        config.setMinimumIdle(0);
        config.setIdleTimeout(Math.max(10_000, settings.idle().toMillis()));
        config.setConnectionTimeout(Math.max(250, settings.connectionTimeout().toMillis()));
        config.setInitializationFailTimeout(-1);
        config.setScheduledExecutor(housekeeper);
        config.setThreadFactory(Threads.named(name));
        return new HikariDataSource(config);
    }
}
