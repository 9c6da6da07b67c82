package org.xinglin.store;

import java.sql.SQLException;
import java.util.Set;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Tells what the database said without the values in it: no detail, and no message of those classes that quote parameters.
 *
 * @param sqlState five characters, or empty
 * @param constraint the constraint violated, or empty
 * @param text fit for logs and messages
 * @param withoutValues an exception with that text and the original's stack trace
 */
record SqlProblem(String sqlState, String constraint, String text, SQLException withoutValues) {

    /** Classes whose primary message names objects only: connection, constraints, resources, states, syntax. */
    private static final Set<String> PLAIN_CLASSES = Set.of("08", "23", "25", "28", "2B", "2D", "34", "3D", "3F", "40", "42",
            "53", "54", "55", "57");

    static SqlProblem of(SQLException problem) {
        String state = problem.getSQLState() == null ? "" : problem.getSQLState();
        ServerErrorMessage server = problem instanceof PSQLException pg ? pg.getServerErrorMessage() : null;
        String constraint = server == null || server.getConstraint() == null ? "" : server.getConstraint();
        String words = server == null ? problem.getClass().getSimpleName() : words(state, server);
        String text = state.isEmpty() ? words : "SQLState " + state + ", " + words;
        SQLException bare = new SQLException(text, state);
        bare.setStackTrace(problem.getStackTrace());
        return new SqlProblem(state, constraint, text, bare);
    }

    private static String words(String state, ServerErrorMessage server) {
        if (state.length() == 5 && PLAIN_CLASSES.contains(state.substring(0, 2))) {
            return server.getMessage();
        }
        StringBuilder words = new StringBuilder("message withheld");
        append(words, "table", server.getTable());
        append(words, "column", server.getColumn());
        append(words, "type", server.getDatatype());
        append(words, "constraint", server.getConstraint());
        return words.toString();
    }

    private static void append(StringBuilder words, String what, String name) {
        if (name != null) {
            words.append(", ").append(what).append(' ').append(name);
        }
    }
}
