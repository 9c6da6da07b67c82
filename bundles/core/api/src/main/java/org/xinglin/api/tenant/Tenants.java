package org.xinglin.api.tenant;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.TenantId;

/** Knows the tenants served in this container; they come and go while it runs. */
@ProviderType
public interface Tenants {

    /** Returns every configured tenant with its readiness, in order of code. */
    List<TenantStatus> all();

    /** Returns the tenant's status, or empty if it is not configured here. */
    Optional<TenantStatus> find(TenantId id);

    /**
     * Returns the tenant, ready to serve.
     *
     * @throws org.xinglin.api.UnknownException if it is not configured here
     * @throws org.xinglin.api.UnavailableException if it is not ready, naming what is missing
     */
    Tenant require(TenantId id);

    /** Returns which tenant files were refused and why, one line each. */
    default List<String> refused() {
        return List.of();
    }

    /** Returns the tenants that are ready, in order of code. */
    default List<Tenant> ready() {
        return all().stream().filter(TenantStatus::ready).map(TenantStatus::tenant).toList();
    }
}
