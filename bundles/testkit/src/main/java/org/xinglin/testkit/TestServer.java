package org.xinglin.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.xinglin.store.postgres.DatabaseSettings;

/** Is the one PostgreSQL of this JVM, started at first need and stopped with the JVM. */
final class TestServer {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestServer() {
    }

    static EmbeddedPostgres running() {
        return Holder.SERVER;
    }

    /** Returns settings for a database that does not exist yet: the store makes it. */
    static DatabaseSettings freshDatabase() {
        String name = "test_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
        return DatabaseSettings.of("jdbc:postgresql://127.0.0.1:" + running().getPort() + "/" + name, "postgres", "postgres");
    }

    private static final class Holder {

        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setLocaleConfig("encoding", "UTF8")
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("shared_buffers", "128MB")
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("the test's PostgreSQL does not start", e);
            }
        }
    }
}
