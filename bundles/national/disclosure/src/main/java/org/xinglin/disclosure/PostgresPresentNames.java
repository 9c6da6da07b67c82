package org.xinglin.disclosure;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.TenantId;
import org.xinglin.api.disclosure.PresentNames;
import org.xinglin.disclosure.NameMapper.Named;
import org.xinglin.store.Store;

/** Looks present names up in the national schema. */
@Component(name = "org.xinglin.disclosure.presentnames")
public final class PostgresPresentNames implements PresentNames {

    private final Store store;

    /** Takes what it works with. */
    @Activate
    public PostgresPresentNames(@Reference Store store) {
        this.store = store;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> institutions) {
        return institutions.isEmpty() ? Map.of() : store.read(TenantId.NATIONAL, tx -> tx.mapper(NameMapper.class)
                .names(institutions.stream().map(UUID::toString).distinct().toList())).stream()
                .collect(Collectors.toMap(Named::institutionId, Named::name));
    }
}
