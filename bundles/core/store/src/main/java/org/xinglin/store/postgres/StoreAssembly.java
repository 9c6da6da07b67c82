package org.xinglin.store.postgres;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.xinglin.api.TenantId;
import org.xinglin.api.exchange.Exchange;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Room;
import org.xinglin.store.Store;
import org.xinglin.store.TenantDatabases;
import org.xinglin.store.cipher.FieldKey;
import org.xinglin.store.cipher.Sm4FieldCipher;

/** Puts the store together without a container, for tests and tools. Close to give every connection back. */
public final class StoreAssembly implements AutoCloseable {

    private final Sm4FieldCipher cipher;
    private final PostgresDatabases databases;
    private final PostgresStore store;
    private final OutboxExchange exchange;

    /** Starts on a database server. */
    public StoreAssembly(DatabaseSettings settings, FieldKey key, Clock clock) {
        this.cipher = new Sm4FieldCipher(key);
        this.databases = new PostgresDatabases(settings, key);
        this.store = new PostgresStore(databases, clock);
        this.exchange = new OutboxExchange(databases, clock);
    }

    /** Adds a room, as its bundle does when it starts. */
    public void add(Room room) {
        databases.addRoom(room);
    }

    /** Takes a room away, as its bundle does when it stops. */
    public void remove(Room room) {
        databases.removeRoom(room);
    }

    public TenantDatabases databases() {
        return databases;
    }

    public Store store() {
        return store;
    }

    public Exchange exchange() {
        return exchange;
    }

    public FieldCipher cipher() {
        return cipher;
    }

    /** Returns the tenants that are open. */
    public Collection<TenantId> tenants() {
        return databases.open();
    }

    /** Returns the names of the rooms of a kind of tenant. */
    public Set<String> rooms(TenantKind kind) {
        return databases.rooms().names(kind);
    }

    /** Forgets old messages of the inboxes now. */
    public void purgeInboxes() {
        exchange.purgeInboxes();
    }

    @Override
    public void close() {
        databases.stop();
    }
}
