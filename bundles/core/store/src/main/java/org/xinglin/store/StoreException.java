package org.xinglin.store;

import java.sql.SQLException;
import java.util.Optional;

/**
 * Says that the database failed, with breadcrumbs: tenant, what was being done, SQLState. Never carries values: the cause holds
 * the server's words only as far as they name tables, columns and constraints.
 */
public class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sqlState;
    private final String constraint;

    /** Names where and what. */
    public StoreException(String breadcrumbs, Throwable cause) {
        this(breadcrumbs, cause, "", "");
    }

    /** Names where and what. */
    public StoreException(String breadcrumbs) {
        this(breadcrumbs, null);
    }

    private StoreException(String breadcrumbs, Throwable cause, String sqlState, String constraint) {
        super(breadcrumbs, cause);
        this.sqlState = sqlState;
        this.constraint = constraint;
    }

    /** Turns what the database said into an exception without values; for work on {@link Transaction#connection()}. */
    public static StoreException of(String breadcrumbs, SQLException problem) {
        SqlProblem told = SqlProblem.of(problem);
        return new StoreException(breadcrumbs + ": " + told.text(), told.withoutValues(), told.sqlState(), told.constraint());
    }

    /** Returns the SQLState, for example {@code 23505}; empty if the database did not give one. */
    public Optional<String> sqlState() {
        return sqlState.isEmpty() ? Optional.empty() : Optional.of(sqlState);
    }

    /** Returns the name of the constraint that was violated, if one was. */
    public Optional<String> constraint() {
        return constraint.isEmpty() ? Optional.empty() : Optional.of(constraint);
    }

    /** Says whether this constraint (or unique index) was violated. */
    public boolean violates(String name) {
        return constraint.equals(name);
    }
}
