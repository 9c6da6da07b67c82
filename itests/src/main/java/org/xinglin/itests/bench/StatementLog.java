package org.xinglin.itests.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets the benchmark's own PostgreSQL log every statement with its values for a while, and reads them. Only here: a real
 * database never logs them, and this one holds invented people.
 */
final class StatementLog implements AutoCloseable {

    private static final Pattern ENTRY = Pattern.compile("#(\\d+)#([^#]*)#([A-Z]+):  (.*)", Pattern.DOTALL);
    private static final Pattern STATEMENT = Pattern.compile("(?:execute (?!fetch)[^:]+|statement): (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (?:NULL|'((?:[^']++|'')*+)')");
    private static final List<String> SETTINGS = List.of("log_statement", "log_error_verbosity", "log_line_prefix",
            "log_parameter_max_length");

    private final Database database;
    private final Path file;
    private long position;

    /**
     * Is one statement that a session executed.
     *
     * @param session process id of the server's backend
     * @param role who executed it
     * @param values by number from 1, null for NULL
     */
    record Executed(String session, String role, String text, Map<Integer, String> values) {
    }

    /** Begins to log. @param file the server's log */
    StatementLog(Database database, Path file) throws SQLException, IOException {
        this.database = database;
        this.file = file;
        database.execute("ALTER SYSTEM SET log_statement = 'all'", "ALTER SYSTEM SET log_error_verbosity = 'default'",
                "ALTER SYSTEM SET log_parameter_max_length = -1", "ALTER SYSTEM SET log_line_prefix = '#%p#%u#'",
                "SELECT pg_reload_conf()");
        settle();
        position = Files.size(file);
    }

    /** Returns what was executed since the last call, or since the beginning, by others than the administrator. */
    List<Executed> take() throws IOException {
        settle();
        String text;
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[(int) (log.length() - position)];
            log.seek(position);
            log.readFully(bytes);
            position += bytes.length;
            text = new String(bytes, StandardCharsets.UTF_8);
        }
        return parse(text);
    }

    static List<Executed> parse(String text) {
        List<Executed> executed = new ArrayList<>();
        Map<String, Integer> lastOfSession = new HashMap<>();
        for (String entry : text.split("\n(?!\t)")) {
            Matcher parts = ENTRY.matcher(entry.replace("\n\t", "\n"));
            if (!parts.matches() || parts.group(2).endsWith("_admin")) {
                continue;
            }
            String session = parts.group(1);
            Matcher statement = STATEMENT.matcher(parts.group(4));
            if (parts.group(3).equals("LOG") && statement.matches()) {
                lastOfSession.put(session, executed.size());
                executed.add(new Executed(session, parts.group(2), statement.group(1).strip(), Map.of()));
            } else if (parts.group(3).equals("DETAIL") && lastOfSession.containsKey(session)) {
                int index = lastOfSession.get(session);
                Executed without = executed.get(index);
                executed.set(index, new Executed(session, without.role(), without.text(), values(parts.group(4))));
            }
        }
        return executed;
    }

    private static Map<Integer, String> values(String detail) {
        Map<Integer, String> values = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(detail);
        while (parameter.find()) {
            values.put(Integer.valueOf(parameter.group(1)),
                    parameter.group(2) == null ? null : parameter.group(2).replace("''", "'"));
        }
        return values;
    }

    /** Waits until every session has seen the settings, or has written what it did. */
    private static void settle() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(700));
    }

    /** Stops logging. */
    @Override
    public void close() throws SQLException {
        for (String setting : SETTINGS) {
            database.execute("ALTER SYSTEM RESET " + setting);
        }
        database.execute("SELECT pg_reload_conf()");
    }
}
