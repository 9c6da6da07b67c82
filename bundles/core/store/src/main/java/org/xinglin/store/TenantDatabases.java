package org.xinglin.store;

import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.TenantId;
import org.xinglin.api.tenant.TenantKind;

/** Opens and closes the databases of tenants; used by tenancy alone. */
@ProviderType
public interface TenantDatabases {

    /**
     * Opens a tenant's database: makes schema and role if they are not there, migrates it with every room of its kind that is
     * bound now and with those that come later. Returns at once; {@link #missing} says how far it is.
     *
     * @param coordinates JDBC URL, or {@code embedded} for the default database of the container
     */
    void open(TenantId tenant, TenantKind kind, String coordinates);

    /** Takes the tenant out of service: waits for running work to end (at most 10 s), then closes. Data stay untouched. */
    void close(TenantId tenant);

    /** Returns what of these rooms is not migrated yet, or {@code store} if the database cannot be reached. */
    List<String> missing(TenantId tenant, Set<String> rooms);

    /** Calls the listener whenever the answer of {@link #missing} may have changed. Close to stop. */
    AutoCloseable onChange(Runnable listener);
}
