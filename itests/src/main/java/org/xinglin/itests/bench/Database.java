package org.xinglin.itests.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xinglin.itests.Installation;

/** Reaches the benchmark's own database as its administrator, by JDBC and by pgbench. */
final class Database {

    private static final String ADMIN = "xinglin_admin";
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern LATENCY = Pattern.compile("latency average = ([0-9.]+) ms");

    private final Installation installation;

    Database(Installation installation) {
        this.installation = installation;
    }

    /** Is what pgbench says. */
    record Rate(double perSecond, double averageMillis) {
    }

    /** Returns a new connection. */
    Connection connect() throws SQLException {
        return connect("xinglin");
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(installation.jdbcUrl().replaceFirst("/xinglin$", "/" + database), ADMIN,
                installation.databasePassword());
    }

    /** Executes statements one after another, each by itself. */
    void execute(String... statements) throws SQLException {
        executeIn("xinglin", statements);
    }

    private void executeIn(String database, String... statements) throws SQLException {
        try (Connection connection = connect(database); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Returns the first column of every row. */
    List<String> column(String query, Object... arguments) throws SQLException {
        try (Connection connection = connect(); PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            List<String> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        }
    }

    /** Returns the one value of a query. */
    String value(String query, Object... arguments) throws SQLException {
        List<String> values = column(query, arguments);
        if (values.size() != 1) {
            throw new IllegalStateException(values.size() + " rows instead of one: " + query);
        }
        return values.get(0);
    }

    /** Copies the whole database under another name; nobody may be connected to it. */
    void copyAs(String name) throws SQLException {
        executeIn("postgres", "DROP DATABASE IF EXISTS " + name,
                "CREATE DATABASE " + name + " TEMPLATE xinglin STRATEGY FILE_COPY", "CHECKPOINT");
    }

    /** Drops a copy. */
    void drop(String name) throws SQLException {
        executeIn("postgres", "DROP DATABASE IF EXISTS " + name);
    }

    /** Runs pgbench, every statement prepared, and returns what it says. Statements name their schemas, the national end's triggers do not. */
    Rate pgbench(String database, String script, int clients, List<String> more) throws IOException {
        List<String> command = new ArrayList<>(List.of("pgbench", "--no-vacuum", "--protocol=prepared",
                "--client=" + clients, "--jobs=" + Math.min(clients, 2), "--file=" + script));
        command.addAll(more);
        command.add(database);
        String said = Programs.run(3600, Map.of("PGHOST", "127.0.0.1", "PGPORT", String.valueOf(installation.databasePort()),
                "PGUSER", ADMIN, "PGPASSWORD", installation.databasePassword(), "LC_ALL", "C",
                "PGOPTIONS", "-c search_path=extension,national -c synchronous_commit=on -c TimeZone=UTC -c client_min_messages=error"),
                command);
        return new Rate(figure(TPS, said), figure(LATENCY, said));
    }

    private static double figure(Pattern pattern, String said) {
        Matcher found = pattern.matcher(said);
        if (!found.find()) {
            throw new IllegalStateException("pgbench said: " + said);
        }
        return Double.parseDouble(String.format(Locale.ROOT, "%s", found.group(1)));
    }
}
