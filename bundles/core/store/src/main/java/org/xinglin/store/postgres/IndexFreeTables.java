package org.xinglin.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes indexes from tables and gives them back, by what the table {@code index_free_table} remembers. */
final class IndexFreeTables {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFreeTables.class);
    private static final String TRIGGER = "index_free";

    /**
     * What makes each index of a table anew, in the order in which it is to be made: what readers need not wait for comes first. And
     * what drops it; a constraint takes its index along.
     */
    private static final String INDEXES = """
            SELECT 1 AS turn, n.relname AS name, pg_get_indexdef(i.indexrelid) AS made_by,
                   CASE WHEN c.oid IS NULL THEN 'DROP INDEX ' || quote_ident(n.relname)
                        ELSE 'ALTER TABLE ' || quote_ident(t.relname) || ' DROP CONSTRAINT ' || quote_ident(c.conname) END AS dropped_by
              FROM pg_index i JOIN pg_class n ON n.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
              LEFT JOIN pg_constraint c ON c.conindid = i.indexrelid AND c.conrelid = t.oid
             WHERE t.oid = ?::regclass AND coalesce(c.contype, 'p') <> 'x'
            UNION ALL
            SELECT 2, n.relname, 'ALTER TABLE ' || quote_ident(t.relname) || ' ADD CONSTRAINT ' || quote_ident(c.conname) || CASE c.contype
                        WHEN 'p' THEN ' PRIMARY KEY USING INDEX ' || quote_ident(n.relname)
                        WHEN 'u' THEN ' UNIQUE USING INDEX ' || quote_ident(n.relname)
                        ELSE ' ' || pg_get_constraintdef(c.oid) END,
                   CASE c.contype WHEN 'x' THEN 'ALTER TABLE ' || quote_ident(t.relname) || ' DROP CONSTRAINT ' || quote_ident(c.conname) END
              FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_class n ON n.oid = c.conindid
             WHERE t.oid = ?::regclass AND c.contype IN ('p', 'u', 'x')
             ORDER BY 1, 2
            """;

    private final Connection connection;

    IndexFreeTables(Connection connection) {
        this.connection = connection;
    }

    /** Says whether tables stand without indexes. */
    boolean any() throws SQLException {
        return is("SELECT to_regclass('index_free_table') IS NOT NULL") && is("SELECT EXISTS (SELECT 1 FROM index_free_table)");
    }

    /** Returns the tables that stand without indexes. */
    List<String> all() throws SQLException {
        return any() ? texts("SELECT DISTINCT table_name FROM index_free_table ORDER BY 1") : List.of();
    }

    /** Takes a lock on each table for the session; on none, and false, if another has one of them. */
    boolean lock(List<String> tables) throws SQLException {
        for (int i = 0; i < tables.size(); i++) {
            if (!is("SELECT pg_try_advisory_lock(" + key(tables.get(i)) + ")")) {
                unlock(tables.subList(0, i));
                return false;
            }
        }
        return true;
    }

    void unlock(List<String> tables) throws SQLException {
        for (String table : tables) {
            is("SELECT pg_advisory_unlock(" + key(table) + ")");
        }
    }

    private static String key(String table) {
        return "hashtextextended(current_schema() || ':bulk-load:" + table + "', 0)";
    }

    /** Takes the indexes away if all tables are empty; from then on only the load writes to them. */
    boolean strip(List<String> tables, Set<String> kept) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL lock_timeout = '10s'");
            for (String table : new TreeSet<>(tables)) {
                statement.execute("LOCK TABLE " + table + " IN ACCESS EXCLUSIVE MODE");
                if (is("SELECT EXISTS (SELECT 1 FROM " + table + ") OR EXISTS (SELECT 1 FROM index_free_table WHERE table_name = '"
                        + table + "')")) {
                    connection.rollback();
                    return false;
                }
                strip(statement, table, kept);
            }
            connection.commit();
            return true;
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void strip(Statement statement, String table, Set<String> kept) throws SQLException {
        try (PreparedStatement indexes = connection.prepareStatement(INDEXES);
                PreparedStatement note = connection.prepareStatement("INSERT INTO index_free_table VALUES (?, ?, ?)")) {
            indexes.setString(1, table);
            indexes.setString(2, table);
            int no = 0;
            List<String> drops = new ArrayList<>();
            try (ResultSet row = indexes.executeQuery()) {
                while (row.next()) {
                    if (!kept.contains(row.getString("name"))) {
                        note.setString(1, table);
                        note.setInt(2, ++no);
                        note.setString(3, row.getString("made_by"));
                        note.addBatch();
                        Optional.ofNullable(row.getString("dropped_by")).ifPresent(drops::add);
                    }
                }
            }
            note.executeBatch();
            for (String drop : drops) {
                statement.execute(drop);
            }
            statement.execute("CREATE TRIGGER " + TRIGGER + " BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON " + table
                    + " FOR EACH STATEMENT EXECUTE FUNCTION refuse_while_index_free()");
        }
    }

    /** Makes what tables miss, one after another; each is open again when its own indexes are there. */
    void restore(List<String> tables) throws SQLException {
        for (String table : tables) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET LOCAL maintenance_work_mem = '256MB'");
                for (String made : texts("SELECT statement FROM index_free_table WHERE table_name = '" + table + "' ORDER BY no")) {
                    long begun = System.nanoTime();
                    statement.execute(made);
                    LOG.debug("{} ms: {}", (System.nanoTime() - begun) / 1_000_000, made);
                }
                statement.execute("DROP TRIGGER IF EXISTS " + TRIGGER + " ON " + table);
                statement.execute("DELETE FROM index_free_table WHERE table_name = '" + table + "'");
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("ANALYZE " + table);
            }
        }
    }

    private boolean is(String question) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(question)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private List<String> texts(String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }
}
