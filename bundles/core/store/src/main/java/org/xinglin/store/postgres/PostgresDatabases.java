package org.xinglin.store.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.UnknownException;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.store.Room;
import org.xinglin.store.StoreException;
import org.xinglin.store.TenantDatabases;
import org.xinglin.store.cipher.FieldKey;
import org.xinglin.store.cipher.Sm4FieldCipher;

/**
 * Keeps the databases of the tenants on PostgreSQL. Tenants are prepared on two threads; what fails is tried again every five
 * seconds, and whenever a room comes.
 */
@Component(name = "org.xinglin.store.databases", configurationPid = "org.xinglin.database",
        configurationPolicy = ConfigurationPolicy.REQUIRE, service = {TenantDatabases.class, PostgresDatabases.class},
        immediate = true)
@Designate(ocd = DatabaseConfiguration.class)
public final class PostgresDatabases implements TenantDatabases {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresDatabases.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long RETRY_MILLIS = 5_000;
    private static final long PROBE_MILLIS = 1_000;
    private static final long GATHER_MILLIS = 20;

    private final DatabaseSettings settings;
    private final Provision provision;
    private final Rooms rooms = new Rooms();
    private final Map<TenantId, Entry> entries = new ConcurrentHashMap<>();
    private final Listeners<Boolean> changes = new Listeners<>();
    private final Listeners<TenantId> sent = new Listeners<>();
    private final ScheduledThreadPoolExecutor workers = Threads.workers("xinglin-store", 2);
    private final ScheduledThreadPoolExecutor housekeeper = Threads.workers("xinglin-store-housekeeper", 1);
    private volatile boolean stopped;

    /** Starts with the configuration. */
    @Activate
    public PostgresDatabases(DatabaseConfiguration configuration, @Reference Sm4FieldCipher cipher) {
        this(DatabaseSettings.of(configuration), cipher.key());
    }

    /** Starts with settings and the key from which the roles' passwords are made. */
    public PostgresDatabases(DatabaseSettings settings, FieldKey key) {
        this.settings = settings;
        this.provision = new Provision(settings, key);
    }

    /** Adds a room and migrates every tenant of its kind with it. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addRoom(Room room) {
        rooms.add(room);
        entries.values().stream().filter(entry -> entry.database.kind() == room.kind()).forEach(this::prepare);
        changes.tell(true);
    }

    /** Takes a room away; its tables stay. */
    public void removeRoom(Room room) {
        rooms.remove(room);
        changes.tell(true);
    }

    @Override
    public void open(TenantId tenant, TenantKind kind, String coordinates) {
        TenantDatabase database = new TenantDatabase(tenant, kind, coordinates, provision.access(tenant, coordinates), settings,
                housekeeper);
        if (entries.putIfAbsent(tenant, new Entry(database)) != null) {
            database.close(Duration.ZERO);
            throw new IllegalStateException("tenant " + tenant + " is open already");
        }
        prepare(entries.get(tenant));
    }

    @Override
    public void close(TenantId tenant) {
        Entry entry = entries.get(tenant);
        if (entry == null) {
            return;
        }
        int left = entry.database.close(PATIENCE);
        entries.remove(tenant, entry);
        if (left > 0) {
            LOG.warn("Tenant {}: closed while {} pieces of work still ran after {} s", tenant, left, PATIENCE.toSeconds());
        } else {
            LOG.info("Tenant {}: store closed", tenant);
        }
        changes.tell(true);
    }

    @Override
    public List<String> missing(TenantId tenant, Set<String> wanted) {
        Entry entry = entries.get(tenant);
        if (entry == null) {
            return List.of("store: not open");
        }
        TenantKind kind = entry.database.kind();
        return entry.database.missing(wanted).stream().map(missing -> explained(kind, missing)).toList();
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return changes.add(any -> listener.run());
    }

    /** Closes every tenant's database. */
    @Deactivate
    public void stop() {
        stopped = true;
        workers.shutdownNow();
        entries.keySet().parallelStream().forEach(this::close);
        housekeeper.shutdownNow();
    }

    /**
     * Returns the tenant's database.
     *
     * @throws UnknownException if the tenant is not open
     * @throws UnavailableException if the whole store is stopping: what it served may be served again soon
     */
    TenantDatabase require(TenantId tenant) {
        Entry entry = entries.get(tenant);
        if (entry == null && stopped) {
            throw new UnavailableException("store");
        }
        if (entry == null) {
            throw new UnknownException("tenant " + tenant);
        }
        return entry.database;
    }

    Collection<TenantId> open() {
        return Set.copyOf(entries.keySet());
    }

    Rooms rooms() {
        return rooms;
    }

    Listeners<TenantId> sent() {
        return sent;
    }

    DatabaseSettings settings() {
        return settings;
    }

    /** Runs something once a day. Close to stop. */
    AutoCloseable daily(Runnable work) {
        Future<?> planned = housekeeper.scheduleWithFixedDelay(work, 10, 24 * 60, TimeUnit.MINUTES);
        return () -> planned.cancel(false);
    }

    /** Hears that work lost its connection: looks whether the database is away; if so the tenant waits until it is back. */
    void lost(TenantDatabase database) {
        database.discardAll();
        Entry entry = entries.get(database.tenant());
        if (entry != null && entry.database == database && entry.probing.compareAndSet(false, true)) {
            later(() -> probe(entry), 0);
        }
    }

    private void probe(Entry entry) {
        TenantDatabase database = entry.database;
        if (database.closing()) {
            return;
        }
        try (Connection connection = provision.access(database.tenant(), database.coordinates()).getConnection()) {
            connection.isValid(2);
            entry.probing.set(false);
            database.discardAll();
            if (database.problem("")) {
                LOG.info("Tenant {}: the database is back", database.tenant());
                changes.tell(true);
            }
        } catch (SQLException still) {
            if (database.problem(told(still))) {
                LOG.warn("Tenant {}: the database is away: {}", database.tenant(), told(still));
                changes.tell(true);
            }
            later(() -> probe(entry), PROBE_MILLIS);
        }
    }

    private void prepare(Entry entry) {
        if (entry.asked.getAndIncrement() == 0) {
            later(() -> prepareNow(entry), GATHER_MILLIS);
        }
    }

    private void prepareNow(Entry entry) {
        int asked = entry.asked.get();
        TenantDatabase database = entry.database;
        if (!database.closing()) {
            migrate(database);
            if (!database.complete() && entry.retries.getAndIncrement() == 0) {
                later(() -> {
                    entry.retries.set(0);
                    prepare(entry);
                }, RETRY_MILLIS);
            }
        }
        if (entry.asked.addAndGet(-asked) > 0) {
            later(() -> prepareNow(entry), 0);
        }
    }

    private void migrate(TenantDatabase database) {
        TenantId tenant = database.tenant();
        try {
            provision.ensure(tenant, database.coordinates());
            Collection<Room> wanted = rooms.of(database.kind());
            Map<String, String> wrong = Migrations.run(tenant, database.pool(), wanted);
            PostgresBulkLoad.restore(tenant, database.pool());
            Set<String> done = new HashSet<>();
            wanted.stream().map(Room::name).filter(room -> !wrong.containsKey(room)).forEach(done::add);
            if (database.migrated(done, wrong)) {
                wrong.forEach((room, why) -> LOG.error("Tenant {}: room {}: {}", tenant, room, why));
            }
            changes.tell(true);
        } catch (SQLException e) {
            if (!database.closing() && database.problem(told(e))) {
                LOG.warn("Tenant {}: the database cannot be prepared, trying again: {}", tenant, told(e));
                changes.tell(true);
            }
        } catch (StoreException e) {
            if (!database.closing() && database.problem(e.getMessage())) {
                LOG.error("Tenant {}: {}", tenant, e.getMessage());
                changes.tell(true);
            }
        } catch (RuntimeException e) {
            if (!database.closing() && database.problem(String.valueOf(e.getMessage()))) {
                LOG.error("Tenant {}: the database cannot be prepared, trying again", tenant, e);
                changes.tell(true);
            }
        }
    }

    private void later(Runnable work, long millis) {
        try {
            workers.schedule(work, millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("the store stops: nothing more is prepared or probed");
        }
    }

    private String explained(TenantKind kind, String missing) {
        String room = missing.startsWith("room ") ? missing.substring("room ".length()) : "";
        Optional<String> problem = rooms.problem(kind, room);
        return problem.isPresent() ? missing + ": " + problem.get()
                : !room.isEmpty() && !room.contains(":") && !rooms.bound(kind, room) ? missing + ": its bundle is not there"
                : missing;
    }

    private static String told(SQLException e) {
        String text = StoreException.of("", Optional.ofNullable(Failures.sql(e)).orElse(e)).getMessage();
        return text.substring(": ".length());
    }

    private static final class Entry {

        private final TenantDatabase database;
        private final AtomicInteger asked = new AtomicInteger();
        private final AtomicInteger retries = new AtomicInteger();
        private final AtomicBoolean probing = new AtomicBoolean();

        Entry(TenantDatabase database) {
            this.database = database;
        }
    }
}
