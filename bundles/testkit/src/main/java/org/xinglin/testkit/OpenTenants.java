package org.xinglin.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.xinglin.api.TenantId;
import org.xinglin.api.Text;
import org.xinglin.api.UnknownException;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.api.tenant.TenantStatus;
import org.xinglin.api.tenant.Tenants;

/** Holds tenants that are ready. */
public final class OpenTenants implements Tenants {

    private final List<TenantStatus> all = new CopyOnWriteArrayList<>();

    /** Begins with these. */
    public OpenTenants(TenantId... ids) {
        Stream.of(ids).forEach(this::add);
    }

    /** Adds one. */
    public void add(TenantId id) {
        all.add(new TenantStatus(new Tenant(id, id.isNational() ? TenantKind.NATIONAL : TenantKind.PROVINCE,
                Text.of(id.code(), id.code()), LocalDate.of(2018, 6, 30), 20, Set.of(), Set.of(), Map.of()), List.of()));
    }

    @Override
    public List<TenantStatus> all() {
        return List.copyOf(all);
    }

    @Override
    public Optional<TenantStatus> find(TenantId id) {
        return all.stream().filter(status -> status.tenant().id().equals(id)).findFirst();
    }

    @Override
    public Tenant require(TenantId id) {
        return find(id).orElseThrow(() -> new UnknownException("tenant " + id)).tenant();
    }
}
