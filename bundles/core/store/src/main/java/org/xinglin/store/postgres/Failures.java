package org.xinglin.store.postgres;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.apache.ibatis.exceptions.PersistenceException;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.store.StoreException;

/** Turns failures of the driver, the pool and MyBatis into the store's own, without values. */
final class Failures {

    private static final Set<String> LOST = Set.of("57P01", "57P02", "57P03", "57P05", "53300");

    /** Statement cancelled, server reads only for now: nothing was wrong with the work. */
    private static final Set<String> BUSY = Set.of("57014", "25006");

    /** Class of what the server has too little of: memory, disk, connections. */
    private static final String SHORT_OF_RESOURCES = "53";

    /** Deadlock, serialization failure, lock timeout: others' work came between; the same call may succeed at once. */
    private static final Set<String> CROSSED = Set.of("40001", "40P01", "55P03");

    private Failures() {
    }

    /** Returns what to throw. @param doing statement id, or what was being done */
    static RuntimeException of(TenantId tenant, String doing, Throwable thrown) {
        String where = "tenant " + tenant + ", " + doing;
        SQLException sql = sql(thrown);
        if (sql != null && !(thrown instanceof UnavailableException)) {
            StoreException told = thrown instanceof StoreException already ? already : StoreException.of(where, sql);
            if (away(thrown)) {
                return new UnavailableException("tenant " + tenant + ": store", told);
            }
            return CROSSED.contains(told.sqlState().orElse(""))
                    ? new UnavailableException("tenant " + tenant + ": row held by another", told)
                    : told;
        }
        if (thrown instanceof PersistenceException) {
            return new StoreException(where + ": " + withoutCause(thrown));
        }
        return thrown instanceof RuntimeException runtime ? runtime : new StoreException(where, thrown);
    }

    /** Says whether the database or the pool, and not the work, is the reason. */
    static boolean away(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLTransientConnectionException || t instanceof SQLException sql && (lost(sql) || busy(sql))) {
                return true;
            }
        }
        return false;
    }

    private static boolean busy(SQLException sql) {
        String state = state(sql);
        return state.startsWith(SHORT_OF_RESOURCES) || BUSY.contains(state);
    }

    /** Says whether the server itself is gone; a pool that is only busy is not. */
    static boolean lost(SQLException sql) {
        String state = state(sql);
        return state.startsWith("08") || LOST.contains(state);
    }

    private static String state(SQLException sql) {
        return sql.getSQLState() == null ? "" : sql.getSQLState();
    }

    /** Finds the driver's exception in a chain of causes; null if there is none. */
    static SQLException sql(Throwable thrown) {
        SQLException found = null;
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql) {
                found = sql;
            }
        }
        return found;
    }

    /** Returns MyBatis' own words; what follows "Cause:" may quote values. */
    private static String withoutCause(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String words = root instanceof PersistenceException ? String.valueOf(root.getMessage()) : "";
        int cause = words.indexOf("Cause:");
        String kept = (cause >= 0 ? words.substring(0, cause) : words).replace('\n', ' ').strip();
        return root.getClass().getSimpleName() + (kept.isEmpty() ? "" : " " + kept);
    }
}
