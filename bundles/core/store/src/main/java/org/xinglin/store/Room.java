package org.xinglin.store;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.xinglin.api.tenant.TenantKind;

/**
 * Says which tables and mappers a bundle brings. Registered as an OSGi service; the store migrates every tenant of the kind
 * with it and offers its mappers.
 *
 * @param name the room's name, for example {@code register}
 * @param kind the kind of tenants that have it
 * @param migrations class-path resources of the bundle, {@code db/<room>/V20261122_0100__<what>.sql}; versions are dated and
 *     unique in the whole product
 * @param mappers MyBatis mapper interfaces with their XML beside them
 * @param anchor a class of the bundle: its loader finds the resources
 */
@ConsumerType
public record Room(String name, TenantKind kind, List<String> migrations, List<Class<?>> mappers, Class<?> anchor) {

    /** Takes copies. */
    public Room {
        migrations = List.copyOf(migrations);
        mappers = List.copyOf(mappers);
    }
}
