package org.xinglin.store.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.TenantId;
import org.xinglin.store.Room;
import org.xinglin.store.StoreException;

/**
 * Brings a tenant's schema to what its rooms want, in one run of Flyway over all of them. A schema whose history already holds
 * every script is not touched. A room whose scripts fail, or cannot be read, is left out; the others are migrated all the same.
 */
final class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    private static final String HISTORY = "schema_history";

    private Migrations() {
    }

    /** Migrates. Returns what is wrong with a room, by its name; a room that is not in the answer is migrated. */
    static Map<String, String> run(TenantId tenant, DataSource access, Collection<Room> rooms) throws SQLException {
        Map<String, String> problems = new LinkedHashMap<>();
        Map<String, List<Script>> wanted = read(rooms, problems);
        while (true) {
            Map<String, Integer> applied = history(access);
            String first = firstPending(wanted, applied);
            if (first == null) {
                return problems;
            }
            try {
                flyway(tenant, access, new Scripts(wanted)).migrate();
                LOG.info("Tenant {}: migrated", tenant);
                applied = history(access);
                for (String room; (room = firstPending(wanted, applied)) != null;) {
                    problems.put(room, "not migrated: an applied script was altered, or two scripts have one version");
                    wanted.remove(room);
                }
                return problems;
            } catch (FlywayException failed) {
                SQLException sql = Failures.sql(failed);
                if (sql != null && Failures.away(sql)) {
                    throw sql;
                }
                String room = culprit(wanted, history(access), failed);
                problems.put(room, reason(failed, sql));
                wanted.remove(room);
            }
        }
    }

    private static Map<String, List<Script>> read(Collection<Room> rooms, Map<String, String> problems) {
        Map<String, List<Script>> scripts = new LinkedHashMap<>();
        for (Room room : rooms) {
            List<Script> own = new ArrayList<>();
            try {
                for (String path : room.migrations()) {
                    own.add(new Script(path, text(room, path)));
                }
                scripts.put(room.name(), own);
            } catch (IOException | IllegalArgumentException wrong) {
                problems.put(room.name(), wrong.getMessage());
            }
        }
        return scripts;
    }

    private static String text(Room room, String path) throws IOException {
        try (InputStream in = room.anchor().getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException("script " + path + " is not in its bundle");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, Integer> history(DataSource access) throws SQLException {
        Map<String, Integer> applied = new HashMap<>();
        try (Connection connection = access.getConnection(); Statement statement = connection.createStatement()) {
            if (!exists(statement)) {
                return applied;
            }
            try (ResultSet row = statement.executeQuery(
                    "SELECT version, checksum FROM " + HISTORY + " WHERE success AND version IS NOT NULL")) {
                while (row.next()) {
                    applied.put(row.getString(1), row.getInt(2));
                }
            }
            return applied;
        }
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT to_regclass('" + HISTORY + "') IS NOT NULL")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static String firstPending(Map<String, List<Script>> wanted, Map<String, Integer> applied) {
        return wanted.entrySet().stream()
                .filter(room -> room.getValue().stream().anyMatch(script -> !script.appliedIn(applied)))
                .map(Map.Entry::getKey).findFirst().orElse(null);
    }

    /** Finds the room of the script that failed: Flyway names it; else that of an altered script, else the first pending one. */
    private static String culprit(Map<String, List<Script>> wanted, Map<String, Integer> applied, FlywayException failed) {
        String words = String.valueOf(failed.getMessage());
        return wanted.entrySet().stream()
                .filter(room -> room.getValue().stream().anyMatch(script -> words.contains(script.getFilename())))
                .map(Map.Entry::getKey).findFirst()
                .or(() -> wanted.entrySet().stream()
                        .filter(room -> room.getValue().stream().anyMatch(script -> script.alteredSince(applied)))
                        .map(Map.Entry::getKey).findFirst())
                .orElseGet(() -> firstPending(wanted, applied));
    }

    private static String reason(FlywayException failed, SQLException sql) {
        if (sql != null) {
            return StoreException.of("migration failed", sql).getMessage();
        }
        String words = String.valueOf(failed.getMessage()).strip().replaceAll("\\s+", " ");
        return "migration failed: " + words.substring(0, Math.min(words.length(), 300));
    }

    private static Flyway flyway(TenantId tenant, DataSource access, Scripts scripts) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .loggers(FlywayLog.class.getName())
                .dataSource(access)
                .defaultSchema(Provision.schema(tenant))
                .createSchemas(false)
                .table(HISTORY)
                .locations(new String[0])
                .resourceProvider(scripts)
                .javaMigrationClassProvider(List::of)
                .placeholderReplacement(false)
                .outOfOrder(true)
                .ignoreMigrationPatterns("*:missing", "*:future")
                .cleanDisabled(true)
                .load();
    }
}
