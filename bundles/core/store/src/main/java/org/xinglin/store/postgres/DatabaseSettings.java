package org.xinglin.store.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Says where the default database is and how it is used.
 *
 * @param url JDBC URL of the database behind {@code embedded}
 * @param adminUser role that may create databases, roles and schemas
 */
public record DatabaseSettings(String url, String adminUser, String adminPassword, int maximumPoolSize,
        Duration connectionTimeout, Duration idle, Duration inboxKept) {

    /** Returns settings with the usual sizes. */
    public static DatabaseSettings of(String url, String adminUser, String adminPassword) {
        return new DatabaseSettings(url, adminUser, adminPassword, 8, Duration.ofSeconds(5), Duration.ofSeconds(60),
                Duration.ofDays(90));
    }

    static DatabaseSettings of(DatabaseConfiguration file) {
        return new DatabaseSettings(file.url(), file.adminUser(), password(file), file.maximumPoolSize(),
                Duration.ofMillis(file.connectionTimeoutMillis()), Duration.ofSeconds(file.idleSeconds()),
                Duration.ofDays(file.inboxDays()));
    }

    /** Returns the JDBC URL behind a tenant's coordinates. */
    String urlOf(String coordinates) {
        return "embedded".equals(coordinates) ? url : coordinates;
    }

    @Override
    public String toString() {
        return "DatabaseSettings[url=" + url + ", adminUser=" + adminUser + "]";
    }

    private static String password(DatabaseConfiguration file) {
        if (file.adminPasswordFile().isBlank()) {
            return file.adminPassword();
        }
        try {
            return Files.readString(Path.of(file.adminPasswordFile())).strip();
        } catch (IOException e) {
            throw new IllegalArgumentException("org.xinglin.database: adminPasswordFile " + file.adminPasswordFile()
                    + " cannot be read (" + e.getClass().getSimpleName() + ")", e);
        }
    }
}
