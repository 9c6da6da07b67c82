package org.xinglin.itests.business;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinglin.api.TenantId;
import org.xinglin.api.Text;
import org.xinglin.api.UnknownException;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.api.tenant.TenantStatus;
import org.xinglin.api.tenant.Tenants;
import org.xinglin.testkit.TestDatabase;

/** Holds two provinces that serve, with every business type, and the national end. */
final class TwoProvinces implements Tenants {

    /** Both provinces. */
    static final List<TenantId> PROVINCES = List.of(TestDatabase.HEBEI, TestDatabase.SHANXI);

    private final List<TenantStatus> all;

    TwoProvinces(List<BusinessType> types) {
        Set<String> codes = types.stream().map(BusinessType::code).collect(Collectors.toSet());
        all = Stream.concat(Stream.of(TenantId.NATIONAL), PROVINCES.stream()).map(id -> new TenantStatus(new Tenant(id,
                id.isNational() ? TenantKind.NATIONAL : TenantKind.PROVINCE, Text.of(id.code(), id.code()),
                LocalDate.of(2017, 4, 1), 20, codes, Set.of(), Map.of()), List.of())).toList();
    }

    @Override
    public List<TenantStatus> all() {
        return all;
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
