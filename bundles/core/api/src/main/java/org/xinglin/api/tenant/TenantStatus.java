package org.xinglin.api.tenant;

import java.util.List;

/**
 * Tells whether a tenant serves.
 *
 * @param missing what it waits for, in words such as {@code store}, {@code room register}, {@code policy national-2022};
 *     empty when it is ready
 */
public record TenantStatus(Tenant tenant, List<String> missing) {

    /** Says whether the tenant serves. */
    public boolean ready() {
        return missing.isEmpty();
    }
}
