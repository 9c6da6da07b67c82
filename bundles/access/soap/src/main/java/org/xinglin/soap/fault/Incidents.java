package org.xinglin.soap.fault;

import java.sql.SQLException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes unforeseen failures to the log, without the messages of others' exceptions: they may quote values (R-PUB-24). */
final class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
    private static final int FRAMES = 40;
    private static final int CAUSES = 8;

    private Incidents() {
    }

    /** Logs a failure and returns the incident's id. */
    static String record(Throwable failure, String operation) {
        String incident = UUID.randomUUID().toString().substring(0, 8);
        if (LOG.isErrorEnabled()) {
            LOG.error("incident {} in {}: {}", incident, operation, describe(failure));
        }
        return incident;
    }

    static String describe(Throwable failure) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        for (Throwable t = failure; t != null && depth < CAUSES; t = t.getCause(), depth++) {
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
