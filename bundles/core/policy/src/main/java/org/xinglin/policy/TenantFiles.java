package org.xinglin.policy;

import java.util.Map;
import java.util.Set;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.xinglin.api.TenantId;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.TenantStatus;
import org.xinglin.api.tenant.Tenants;

/**
 * Reads what tenants' files say of policy. Tenancy itself asks the policies whether they are complete, so it is looked up at
 * the call and not at activation: neither waits for the other.
 */
@Component(name = "org.xinglin.policy.tenants", service = TenantFiles.class)
public class TenantFiles {

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile ComponentServiceObjects<Tenants> tenants;

    /** Returns the tenant's own parameters by name; empty if it is not known here. */
    Map<String, String> parameters(TenantId tenant) {
        Tenant found = find(tenant);
        return found == null ? Map.of() : found.parameters();
    }

    /** Returns the ids of the policies without which nothing is judged for the tenant. */
    Set<String> expected(TenantId tenant) {
        Tenant found = find(tenant);
        return found == null ? Set.of() : found.expectedPolicies();
    }

    private Tenant find(TenantId tenant) {
        ComponentServiceObjects<Tenants> objects = tenants;
        Tenants service = objects == null ? null : objects.getService();
        if (service == null) {
            return null;
        }
        try {
            return service.find(tenant).map(TenantStatus::tenant).orElse(null);
        } finally {
            objects.ungetService(service);
        }
    }
}
