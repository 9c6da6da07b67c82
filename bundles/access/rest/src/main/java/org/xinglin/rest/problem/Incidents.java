package org.xinglin.rest.problem;

import java.sql.SQLException;
import java.util.UUID;
import org.slf4j.Logger;

/**
 * Writes unforeseen failures to the log. Messages of others' exceptions may quote values (a database names the row that it
 * refuses), so only class names, SQL states and frames are written for them (R-PUB-24).
 */
final class Incidents {

    private static final int FRAMES = 40;

    private Incidents() {
    }

    /** Logs a failure and returns the incident's id. */
    static String record(Logger log, Throwable failure, String path) {
        String incident = UUID.randomUUID().toString().substring(0, 8);
        log.error("incident {} at {}: {}", incident, path, describe(failure));
        return incident;
    }

    static String describe(Throwable failure) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        for (Throwable t = failure; t != null && depth < 8; t = t.getCause(), depth++) {
            text.append(depth == 0 ? "" : "\ncaused by ").append(headline(t));
            StackTraceElement[] frames = t.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
                text.append("\n    at ").append(frames[i]);
            }
        }
        return text.toString();
    }

    private static String headline(Throwable t) {
        String name = t.getClass().getName();
        if (t instanceof SQLException sql) {
            return name + " [" + sql.getSQLState() + "]";
        }
        return name.startsWith("org.xinglin.") ? name + ": " + t.getMessage() : name;
    }
}
