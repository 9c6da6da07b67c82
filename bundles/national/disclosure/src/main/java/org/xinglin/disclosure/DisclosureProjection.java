package org.xinglin.disclosure;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.TenantId;
import org.xinglin.api.ledger.Ledger;
import org.xinglin.api.ledger.Projection;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.Tenants;
import org.xinglin.store.Store;

/** Rebuilds the public register from the ledger. New entries wait while it runs and are taken afterwards. */
@Component(name = "org.xinglin.disclosure.projection")
public final class DisclosureProjection implements Projection {

    private final Store store;
    private final Ledger ledger;
    private final Tenants tenants;

    /** Takes what it works with. */
    @Activate
    public DisclosureProjection(@Reference Store store, @Reference Ledger ledger, @Reference Tenants tenants) {
        this.store = store;
        this.ledger = ledger;
        this.tenants = tenants;
    }

    @Override
    public String name() {
        return "disclosure";
    }

    @Override
    public List<TenantId> tenants() {
        return tenants.ready().stream().map(Tenant::id).filter(TenantId::isNational).toList();
    }

    @Override
    public long rebuild(TenantId tenant) {
        return store.transact(national(tenant), tx -> {
            PublicDoctorMapper mapper = tx.mapper(PublicDoctorMapper.class);
            replay(mapper);
            mapper.dropStrangers();
            mapper.fillRows();
            mapper.emptyEnded();
            mapper.fillEnded();
            return mapper.count(Tables.LIVE);
        });
    }

    @Override
    public Comparison compare(TenantId tenant) {
        return store.transact(national(tenant), tx -> {
            PublicDoctorMapper mapper = tx.mapper(PublicDoctorMapper.class);
            replay(mapper);
            return new Comparison(mapper.count(Tables.LIVE), mapper.count(Tables.REBUILT), mapper.differences());
        });
    }

    private static TenantId national(TenantId tenant) {
        if (!tenant.isNational()) {
            throw new IllegalArgumentException("the public register is national");
        }
        return tenant;
    }

    private void replay(PublicDoctorMapper mapper) {
        mapper.holdEntries();
        mapper.prepareRows();
        mapper.prepareEnded();
        Publisher publisher = new Publisher(mapper, Tables.REBUILT);
        ledger.replay(publisher::take);
        publisher.flush();
    }
}
