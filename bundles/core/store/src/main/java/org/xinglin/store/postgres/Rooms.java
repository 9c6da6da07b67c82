package org.xinglin.store.postgres;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.store.Room;

/** Knows the rooms that are bound now and their mappers. The room {@code exchange} is the store's own. */
final class Rooms {

    static final String EXCHANGE = "exchange";

    private static final Logger LOG = LoggerFactory.getLogger(Rooms.class);
    private static final List<String> EXCHANGE_SCRIPTS = List.of("db/exchange/V20261122_0001__outbox_and_inbox.sql",
            "db/exchange/V20261122_0921__index_free_table.sql");

    private final Map<Key, Room> rooms = new LinkedHashMap<>();
    private final Map<Key, String> problems = new HashMap<>();
    private volatile Map<MapperKey, RoomMappers> mappers = Map.of();

    Rooms() {
        for (TenantKind kind : TenantKind.values()) {
            add(new Room(EXCHANGE, kind, EXCHANGE_SCRIPTS, List.of(), Rooms.class));
        }
    }

    /** Adds a room; one of the same name and kind is replaced (an update of its bundle). */
    synchronized void add(Room room) {
        Key key = new Key(room.kind(), room.name());
        drop(key);
        rooms.put(key, room);
        try {
            RoomMappers read = RoomMappers.of(room);
            Map<MapperKey, RoomMappers> more = new HashMap<>(mappers);
            room.mappers().forEach(type -> more.put(new MapperKey(room.kind(), type), read));
            mappers = Map.copyOf(more);
        } catch (RuntimeException wrong) {
            problems.put(key, wrong.getMessage());
            LOG.error("Room {} of {}: {}", room.name(), room.kind(), wrong.getMessage());
        }
    }

    /** Takes a room away, if it is still this one. */
    synchronized void remove(Room room) {
        Key key = new Key(room.kind(), room.name());
        if (rooms.get(key) == room) {
            drop(key);
        }
    }

    synchronized Collection<Room> of(TenantKind kind) {
        return rooms.entrySet().stream().filter(e -> e.getKey().kind() == kind && !problems.containsKey(e.getKey()))
                .map(Map.Entry::getValue).toList();
    }

    synchronized Set<String> names(TenantKind kind) {
        return rooms.keySet().stream().filter(key -> key.kind() == kind).map(Key::name).collect(Collectors.toSet());
    }

    synchronized boolean bound(TenantKind kind, String name) {
        return rooms.containsKey(new Key(kind, name));
    }

    /** Returns why a room's mappers cannot be used. */
    synchronized Optional<String> problem(TenantKind kind, String name) {
        return Optional.ofNullable(problems.get(new Key(kind, name)));
    }

    /** Returns the configuration that has a mapper; null if no room of that kind brings it now. */
    RoomMappers mappers(TenantKind kind, Class<?> type) {
        return mappers.get(new MapperKey(kind, type));
    }

    private void drop(Key key) {
        Room gone = rooms.remove(key);
        problems.remove(key);
        if (gone != null) {
            Map<MapperKey, RoomMappers> fewer = new HashMap<>(mappers);
            gone.mappers().forEach(type -> fewer.remove(new MapperKey(gone.kind(), type)));
            mappers = Map.copyOf(fewer);
        }
    }

    private record Key(TenantKind kind, String name) {
    }

    private record MapperKey(TenantKind kind, Class<?> type) {
    }
}
