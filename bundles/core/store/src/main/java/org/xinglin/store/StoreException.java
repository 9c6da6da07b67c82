package org.xinglin.store;

/** Says that the database failed, with breadcrumbs: tenant, and what was being done. Never carries values. */
public class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names where and what. */
    public StoreException(String breadcrumbs, Throwable cause) {
        super(breadcrumbs, cause);
    }

    /** Names where and what. */
    public StoreException(String breadcrumbs) {
        super(breadcrumbs);
    }
}
