package org.xinglin.sample;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xinglin.api.TenantId;
import org.xinglin.api.register.Authority;
import org.xinglin.api.register.Institution;
import org.xinglin.api.register.Registers;
import org.xinglin.sample.SampleWorld.SampleAuthority;
import org.xinglin.sample.SampleWorld.SampleInstitution;
import org.xinglin.standards.TopCategory;

/** Enters the sample world into the register of a province. */
final class SampleRegister {

    private final SampleWorld world;
    private final Registers registers;

    SampleRegister(SampleWorld world, Registers registers) {
        this.world = world;
        this.registers = registers;
    }

    /** Enters a province's authorities and institutions if its register is empty and the sample world has the province. */
    boolean enter(TenantId tenant) {
        if (world.authorities(tenant.code()).isEmpty() || !registers.authorities(tenant).isEmpty()) {
            return false;
        }
        Map<String, UUID> ids = world.authorities(tenant.code()).stream()
                .collect(Collectors.toMap(SampleAuthority::name, SampleAuthority::id));
        List<Authority> authorities = world.authorities(tenant.code()).stream()
                .map(a -> new Authority(a.id(), a.name(), a.line(), a.division())).toList();
        registers.enter(tenant, authorities,
                world.institutions(tenant.code()).stream().map(i -> institution(i, ids)).toList());
        return true;
    }

    private static Institution institution(SampleInstitution i, Map<String, UUID> ids) {
        UUID health = ids.get(i.healthAuthority());
        return new Institution(i.id(), i.name(), i.uscc().value(), i.registrationNo().value(), i.division(), i.kind(),
                i.level(), i.address(), "VALID", i.subjects(),
                Map.of(TopCategory.CLINICAL.code(), health, TopCategory.DENTAL.code(), health,
                        TopCategory.PUBLIC_HEALTH.code(), health, TopCategory.TCM.code(), ids.get(i.tcmAuthority())));
    }
}
