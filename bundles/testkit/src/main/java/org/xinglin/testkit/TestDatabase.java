package org.xinglin.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.xinglin.api.TenantId;
import org.xinglin.api.exchange.Exchange;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Room;
import org.xinglin.store.Store;
import org.xinglin.store.TenantDatabases;
import org.xinglin.store.cipher.FieldKey;
import org.xinglin.store.postgres.DatabaseSettings;
import org.xinglin.store.postgres.StoreAssembly;

/**
 * Is a fresh database on a real PostgreSQL, with the real store in it and the tenants {@code national}, {@code 13} (河北) and
 * {@code 14} (山西) open and migrated. One server serves all databases of a JVM. Close it after the test class.
 */
public final class TestDatabase implements AutoCloseable {

    /** 河北. */
    public static final TenantId HEBEI = TenantId.of("13");
    /** 山西. */
    public static final TenantId SHANXI = TenantId.of("14");
    /** The day on which the clock of a test database stands. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    /** The field key of all tests. */
    public static final FieldKey KEY = FieldKey.ofHex("5b7c9d".repeat(10) + "2026");

    private static final int PATIENCE_SECONDS = 60;

    private final DatabaseSettings settings;
    private final MutableClock clock;
    private final StoreAssembly assembly;

    private TestDatabase(DatabaseSettings settings, MutableClock clock, List<Room> rooms) {
        this.settings = settings;
        this.clock = clock;
        this.assembly = new StoreAssembly(settings, KEY, clock);
        rooms.forEach(assembly::add);
    }

    /** Returns a database migrated with these rooms; the room {@code exchange} is always there. */
    public static TestDatabase with(Room... rooms) {
        TestDatabase database = bare(rooms);
        Stream.of(TenantId.NATIONAL, HEBEI, SHANXI).forEach(database::begin);
        Stream.of(TenantId.NATIONAL, HEBEI, SHANXI).forEach(database::await);
        return database;
    }

    /** Returns a database without any tenant. */
    public static TestDatabase bare(Room... rooms) {
        return new TestDatabase(TestServer.freshDatabase(), MutableClock.on(TODAY), List.of(rooms));
    }

    /** Opens one more tenant and waits until it is migrated. */
    public TestDatabase open(TenantId tenant) {
        begin(tenant);
        await(tenant);
        return this;
    }

    /** Adds a room, as its bundle does when it starts, and waits until every open tenant of its kind has it. */
    public TestDatabase add(Room room, TenantId... tenants) {
        assembly.add(room);
        Stream.of(tenants).forEach(tenant -> awaitRooms(tenant, Set.of(room.name())));
        return this;
    }

    /** Takes a room away, as its bundle does when it stops. */
    public TestDatabase remove(Room room) {
        assembly.remove(room);
        return this;
    }

    /** Starts a second store on the same database: another container, or this one after a restart. No tenant is open in it. */
    public StoreAssembly another(Clock itsClock, Room... rooms) {
        StoreAssembly other = new StoreAssembly(settings, KEY, itsClock);
        Stream.of(rooms).forEach(other::add);
        return other;
    }

    public Store store() {
        return assembly.store();
    }

    public Exchange exchange() {
        return assembly.exchange();
    }

    public FieldCipher cipher() {
        return assembly.cipher();
    }

    public MutableClock clock() {
        return clock;
    }

    public TenantDatabases databases() {
        return assembly.databases();
    }

    public StoreAssembly assembly() {
        return assembly;
    }

    public DatabaseSettings settings() {
        return settings;
    }

    /** Returns the name of the database. */
    public String name() {
        return settings.url().substring(settings.url().lastIndexOf('/') + 1);
    }

    /** Connects as the superuser, who sees every schema: for a test that looks behind the store's back. */
    public Connection admin() throws SQLException {
        return DriverManager.getConnection(settings.url(), settings.adminUser(), settings.adminPassword());
    }

    /** Connects as a tenant's own role, past the store. */
    public Connection as(TenantId tenant) throws SQLException {
        String role = tenant.isNational() ? "national" : "t" + tenant;
        return DriverManager.getConnection(settings.url(), role, KEY.rolePassword(role));
    }

    /** Runs a statement in a tenant's schema, past the store. */
    public void execute(TenantId tenant, String sql) {
        try (Connection connection = as(tenant); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Delivers everything due of these topics from every tenant, until nothing moves any more. Returns how many. */
    public int deliverAll(Map<String, Consumer<Message>> endpoints) {
        int all = 0;
        for (int moved = 1; moved > 0; all += moved) {
            moved = 0;
            for (TenantId tenant : assembly.tenants()) {
                moved += exchange().deliver(tenant, List.copyOf(endpoints.keySet()), Integer.MAX_VALUE,
                        message -> endpoints.get(message.topic()).accept(message));
            }
        }
        return all;
    }

    @Override
    public void close() {
        assembly.close();
        try (Connection connection = DriverManager.getConnection(
                settings.url().replace("/" + name(), "/postgres"), settings.adminUser(), settings.adminPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name() + " WITH (FORCE)");
        } catch (SQLException e) {
            throw new IllegalStateException("the test database cannot be dropped", e);
        }
    }

    private void begin(TenantId tenant) {
        assembly.databases().open(tenant, tenant.isNational() ? TenantKind.NATIONAL : TenantKind.PROVINCE, "embedded");
    }

    private void await(TenantId tenant) {
        awaitRooms(tenant, assembly.rooms(tenant.isNational() ? TenantKind.NATIONAL : TenantKind.PROVINCE));
    }

    /** Waits until these rooms are migrated. @throws IllegalStateException saying what is missing, if one cannot be */
    public void awaitRooms(TenantId tenant, Set<String> rooms) {
        await(() -> assembly.databases().missing(tenant, rooms).isEmpty(),
                () -> "tenant " + tenant + ": " + assembly.databases().missing(tenant, rooms));
    }

    /** Waits until something said by {@link TenantDatabases#missing} holds. */
    public void await(BooleanSupplier condition, Supplier<String> otherwise) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            CountDownLatch changed = new CountDownLatch(1);
            try (AutoCloseable listening = assembly.databases().onChange(changed::countDown)) {
                if (condition.getAsBoolean()) {
                    return;
                }
                if (!changed.await(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS)) {
                    throw new IllegalStateException(otherwise.get());
                }
            } catch (IllegalStateException tooLate) {
                throw tooLate;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
