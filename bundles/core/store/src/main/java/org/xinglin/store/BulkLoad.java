package org.xinglin.store;

import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.TenantId;

/**
 * Is a time in which very many rows go into tables of a tenant. Tables that were empty when it began stand without their indexes and
 * unique constraints, those that serve positions excepted: whoever writes answers for what they would have refused. They are made
 * when it is closed; after a stop in between, when the tenant is opened next.
 */
@ProviderType
public interface BulkLoad extends AutoCloseable {

    /** Says whether this is the load of these tables: they were empty, and nobody else may write to them before it is closed. */
    boolean free();

    /** Lets a transaction write to the tables. */
    void admit(Transaction tx);

    /**
     * Claims a key of a unique index that is not there now; false if it was claimed in this load before.
     *
     * @param key the value, or 64 good bits of its digest
     */
    boolean claim(String index, long key);

    /** Returns whose tables they are. */
    TenantId tenant();

    /** Makes the indexes. @throws StoreException if that fails; then it is tried again when the tenant is opened */
    @Override
    void close();
}
