package org.xinglin.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
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
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setLocaleConfig("encoding", "UTF8")
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("shared_buffers", "128MB")
                        .setServerConfig("fsync", "off")
                        .start();
                askPasswords(server);
                return server;
            } catch (IOException | SQLException e) {
                throw new IllegalStateException("the test's PostgreSQL does not start", e);
            }
        }

        /** Lets the superuser in without a password and nobody else. */
        private static void askPasswords(EmbeddedPostgres server) throws IOException, SQLException {
            try (Connection admin = server.getPostgresDatabase().getConnection(); Statement statement = admin.createStatement()) {
                try (ResultSet row = statement.executeQuery("SHOW hba_file")) {
                    row.next();
                    Files.write(Path.of(row.getString(1)), List.of("host all postgres 127.0.0.1/32 trust",
                            "host all all 127.0.0.1/32 scram-sha-256"));
                }
                statement.execute("SELECT pg_reload_conf()");
            }
        }
    }
}
