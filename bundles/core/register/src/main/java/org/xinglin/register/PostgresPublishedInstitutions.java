package org.xinglin.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.TenantId;
import org.xinglin.api.register.InstitutionPublished;
import org.xinglin.api.register.InstitutionRenamed;
import org.xinglin.api.register.PublishedInstitutions;
import org.xinglin.store.Store;

/** Reads what is public of institutions from the tenant's own schema. */
@Component(name = "org.xinglin.register.published")
public final class PostgresPublishedInstitutions implements PublishedInstitutions {

    private static final UUID FIRST = new UUID(0, 0);

    private final Store store;

    /** Takes what it works with. */
    @Activate
    public PostgresPublishedInstitutions(@Reference Store store) {
        this.store = store;
    }

    @Override
    public List<InstitutionPublished> published(TenantId tenant, Optional<UUID> after, int limit) {
        return store.read(tenant, tx -> tx.mapper(LicenceMapper.class).publishedAfter(after.orElse(FIRST), limit));
    }

    @Override
    public List<InstitutionRenamed> renamed(TenantId tenant, Optional<UUID> after, int limit) {
        return store.read(tenant, tx -> tx.mapper(NameMapper.class).inForceAfter(after.orElse(FIRST), limit));
    }
}
