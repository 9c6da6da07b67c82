package org.xinglin.itests.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.xinglin.itests.bench.StatementLog.Executed;

/**
 * Turns the statements that one life executed into a script of pgbench in which each transaction is a new life.
 *
 * <p>Two lives are recorded: what differs between them and is an identifier, a code or a hash is the life's own; everything
 * else stays as it was. Sessions are laid one behind the other; transactions stay whole, in the order of their ends. What an
 * idle system asks by itself is left out, as are the seal that closes the ledger from time to time and the public's look-up.
 */
final class LifeScript {

    private static final long MARK = 1_000_000_000L;
    private static final Set<String> VERBS = Set.of("SELECT", "INSERT", "UPDATE", "DELETE", "WITH");

    private final Database database;
    private final Set<String> idle = new HashSet<>();
    private final Set<String> shared = new HashSet<>();
    private final Map<String, Set<String>> tables = new HashMap<>();
    private final Map<String, Long> marks = new LinkedHashMap<>();
    private int statements;
    private int commits;

    LifeScript(Database database) {
        this.database = database;
    }

    /** Takes what an idle system executes. */
    void idle(List<Executed> executed) {
        executed.forEach(one -> idle.add(one.text()));
        other(executed);
    }

    /** Takes what another life executed: identifiers in both are not a life's own. */
    void other(List<Executed> executed) {
        executed.forEach(one -> one.values().values().stream().filter(Objects::nonNull)
                .forEach(value -> shared.addAll(Replay.identifiers(value))));
    }

    /** Moves the outboxes' counters on, so that a message's position is known where it is seen. */
    void mark() throws SQLException {
        for (String schema : database.column("SELECT schemaname FROM pg_tables WHERE tablename = 'outbox' ORDER BY 1")) {
            marks.put(schema, MARK * (marks.size() + 1));
            database.value("SELECT setval(pg_get_serial_sequence('" + schema + ".outbox', 'position'), " + marks.get(schema) + ")");
            tables.put(schema, new HashSet<>(database.column("SELECT tablename FROM pg_tables WHERE schemaname = ?", schema)));
        }
    }

    /** Writes the script of a life. */
    void write(Path file, List<Executed> life) throws SQLException, IOException {
        StringBuilder script = new StringBuilder("\\set n :n + 1\n\\set id :client_id * 1000000 + :base + :n\n");
        try (Connection connection = database.connect()) {
            Replay replay = new Replay(connection, shared, tables, marks);
            for (List<Executed> unit : units(life)) {
                commits++;
                for (Executed one : unit) {
                    statements++;
                    script.append(replay.statement(one)).append('\n');
                }
            }
        }
        Files.writeString(file, script);
    }

    /** Returns how many statements a life is. */
    int statements() {
        return statements;
    }

    /** Returns how many transactions a life is, single statements included. */
    int commits() {
        return commits;
    }

    private List<List<Executed>> units(List<Executed> life) {
        List<List<Executed>> units = new ArrayList<>();
        Map<String, List<Executed>> open = new HashMap<>();
        Map<Executed, Boolean> looks = looks(life);
        for (Executed one : life) {
            String verb = one.text().split("\\W", 2)[0].toUpperCase(Locale.ROOT);
            List<Executed> transaction = open.get(one.session());
            if (verb.equals("BEGIN")) {
                open.put(one.session(), new ArrayList<>(List.of(one)));
            } else if (transaction != null) {
                transaction.add(one);
                if (verb.equals("COMMIT") || verb.equals("ROLLBACK")) {
                    open.remove(one.session());
                    keep(units, transaction);
                }
            } else if (looks.containsKey(one)) {
                if (looks.get(one)) {
                    units.add(List.of(one));
                }
            } else if (VERBS.contains(verb)) {
                keep(units, List.of(one));
            }
        }
        return units;
    }

    private void keep(List<List<Executed>> units, List<Executed> unit) {
        boolean own = unit.stream().flatMap(one -> one.values().values().stream()).filter(Objects::nonNull)
                .flatMap(value -> Replay.identifiers(value).stream()).anyMatch(token -> !shared.contains(token));
        boolean asked = unit.stream().anyMatch(one -> VERBS.contains(one.text().split("\\W", 2)[0].toUpperCase(Locale.ROOT))
                && !idle.contains(one.text()));
        boolean besides = unit.stream().anyMatch(one -> one.text().contains("ledger_seal")
                || one.text().startsWith("SELECT") && one.text().contains("FROM public_doctor"));
        if ((own || asked) && !besides) {
            units.add(unit);
        }
    }

    /** Returns the statements of looks into an outbox, from lock to release, and whether the look found something. */
    private static Map<Executed, Boolean> looks(List<Executed> life) {
        Map<Executed, Boolean> looks = new IdentityHashMap<>();
        Map<String, List<Executed>> open = new HashMap<>();
        for (Executed one : life) {
            if (one.text().contains("pg_try_advisory_lock")) {
                open.put(one.session(), new ArrayList<>());
            }
            List<Executed> look = open.getOrDefault(one.session(), new ArrayList<>());
            look.add(one);
            if (one.text().contains("pg_advisory_unlock")) {
                open.remove(one.session());
                boolean found = look.stream().anyMatch(each -> each.text().startsWith("DELETE"));
                look.forEach(each -> looks.put(each, found));
            }
        }
        open.values().forEach(unfinished -> unfinished.forEach(each -> looks.put(each, false)));
        return Collections.unmodifiableMap(looks);
    }
}
