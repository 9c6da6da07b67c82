package org.xinglin.store.postgres;

import java.util.Set;
import org.apache.ibatis.logging.nologging.NoLoggingImpl;
import org.apache.ibatis.session.AutoMappingUnknownColumnBehavior;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.type.JdbcType;
import org.xinglin.store.JsonbTypeHandler;
import org.xinglin.store.Room;

/**
 * Holds the MyBatis configuration of one room. It serves every tenant: statements name no schema, the connection's search path
 * chooses it, and no result is cached.
 */
final class RoomMappers {

    private final Room room;
    private final Configuration configuration;

    private RoomMappers(Room room, Configuration configuration) {
        this.room = room;
        this.configuration = configuration;
    }

    /** Reads the room's mappers. @throws IllegalArgumentException naming the mapper that is wrong and why */
    static RoomMappers of(Room room) {
        Configuration configuration = newConfiguration();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        for (Class<?> mapper : room.mappers()) {
            thread.setContextClassLoader(mapper.getClassLoader());
            try {
                configuration.addMapper(mapper);
                configuration.getMappedStatementNames();
            } catch (RuntimeException wrong) {
                throw new IllegalArgumentException("mapper " + mapper.getName() + ": " + wrong.getMessage(), wrong);
            } finally {
                thread.setContextClassLoader(before);
            }
        }
        if (!configuration.getCacheNames().isEmpty()) {
            throw new IllegalArgumentException("a mapper may not declare a cache, tenants would share it: "
                    + Set.copyOf(configuration.getCacheNames()));
        }
        return new RoomMappers(room, configuration);
    }

    Room room() {
        return room;
    }

    Configuration configuration() {
        return configuration;
    }

    private static Configuration newConfiguration() {
        Configuration configuration = new Configuration();
        configuration.setLogImpl(NoLoggingImpl.class);
        configuration.setCacheEnabled(false);
        configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
        configuration.setMapUnderscoreToCamelCase(true);
        configuration.setArgNameBasedConstructorAutoMapping(true);
        configuration.setAutoMappingUnknownColumnBehavior(AutoMappingUnknownColumnBehavior.NONE);
        configuration.setJdbcTypeForNull(JdbcType.NULL);
        configuration.getTypeAliasRegistry().registerAlias("Jsonb", JsonbTypeHandler.class);
        Columns.register(configuration.getTypeHandlerRegistry());
        return configuration;
    }
}
