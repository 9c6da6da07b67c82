package org.xinglin.register;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.TenantId;
import org.xinglin.api.ledger.Ledger;
import org.xinglin.api.ledger.Projection;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.api.tenant.Tenants;
import org.xinglin.store.Store;

/**
 * Rebuilds a tenant's register from the ledger. Recorded times are those of the commits, so that a rebuilt register equals the
 * live one in every column. New entries wait while it runs and are taken afterwards.
 */
@Component(name = "org.xinglin.register.projection")
public final class RegisterProjection implements Projection {

    /** Rows of one insert; 17 values each, PostgreSQL takes 65,535. */
    private static final int BATCH = 500;

    private final Store store;
    private final Ledger ledger;
    private final Tenants tenants;

    /** Takes what it works with. */
    @Activate
    public RegisterProjection(@Reference Store store, @Reference Ledger ledger, @Reference Tenants tenants) {
        this.store = store;
        this.ledger = ledger;
        this.tenants = tenants;
    }

    @Override
    public String name() {
        return "register";
    }

    @Override
    public List<TenantId> tenants() {
        return tenants.ready().stream().filter(t -> t.kind() == TenantKind.PROVINCE).map(Tenant::id).toList();
    }

    @Override
    public long rebuild(TenantId tenant) {
        return store.transact(tenant, tx -> {
            RecordMapper mapper = tx.mapper(RecordMapper.class);
            replay(mapper, tenant);
            mapper.empty();
            mapper.fill();
            return mapper.count(Table.record);
        });
    }

    @Override
    public Comparison compare(TenantId tenant) {
        return store.transact(tenant, tx -> {
            RecordMapper mapper = tx.mapper(RecordMapper.class);
            replay(mapper, tenant);
            return new Comparison(mapper.count(Table.record), mapper.count(Table.rebuilt), mapper.differences());
        });
    }

    private void replay(RecordMapper mapper, TenantId tenant) {
        mapper.holdEntries();
        mapper.prepareRebuilt();
        List<Version> rows = new ArrayList<>();
        ledger.replay(entries -> {
            PersonVersions person = new PersonVersions(tenant, List.of());
            entries.forEach(person::take);
            rows.addAll(person.added());
            rows.addAll(person.superseded());
            if (rows.size() >= BATCH) {
                write(mapper, rows);
            }
        });
        write(mapper, rows);
    }

    private static void write(RecordMapper mapper, List<Version> rows) {
        for (int i = 0; i < rows.size(); i += BATCH) {
            mapper.add(Table.rebuilt, rows.subList(i, Math.min(rows.size(), i + BATCH)));
        }
        rows.clear();
    }
}
