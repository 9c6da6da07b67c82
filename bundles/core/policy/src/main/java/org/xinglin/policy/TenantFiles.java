package org.xinglin.policy;

import java.util.Map;
import java.util.Set;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.UnknownException;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.TenantStatus;
import org.xinglin.api.tenant.Tenants;

/**
 * Reads what tenants' files say of policy. Tenancy itself asks the policies whether they are complete, so it is looked up at
 * the first call and not at activation: neither waits for the other. Once found it is kept until it goes: to give it back
 * after each call would let the framework count its users down to none while others are just taking it.
 */
@Component(name = "org.xinglin.policy.tenants", service = TenantFiles.class)
public class TenantFiles {

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile ComponentServiceObjects<Tenants> tenants;

    private volatile Kept kept;

    private record Kept(ComponentServiceObjects<Tenants> from, Tenants service) {
    }

    /** Returns the tenant's own parameters by name. @throws UnavailableException if tenancy is away */
    Map<String, String> parameters(TenantId tenant) {
        return find(tenant).parameters();
    }

    /**
     * Returns the ids of the policies without which nothing is judged for the tenant.
     *
     * @throws UnavailableException if tenancy is away
     */
    Set<String> expected(TenantId tenant) {
        return find(tenant).expectedPolicies();
    }

    /** Without its file nothing may be said of a tenant: it could ask for more than the policies that happen to be there. */
    private Tenant find(TenantId tenant) {
        return tenants().find(tenant).map(TenantStatus::tenant)
                .orElseThrow(() -> new UnknownException("tenant " + tenant));
    }

    private Tenants tenants() {
        ComponentServiceObjects<Tenants> now = tenants;
        Kept last = kept;
        if (now != null && last != null && last.from() == now) {
            return last.service();
        }
        Tenants service = now == null ? null : now.getService();
        if (service == null) {
            throw new UnavailableException("tenants");
        }
        kept = new Kept(now, service);
        return service;
    }
}
