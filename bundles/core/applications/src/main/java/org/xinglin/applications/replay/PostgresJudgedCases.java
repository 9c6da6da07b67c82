package org.xinglin.applications.replay;

import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.JudgedCases;
import org.xinglin.api.policy.Judgement;
import org.xinglin.store.Json;
import org.xinglin.store.Store;

/** Reads judgements with their inputs out of the tenant's own schema. */
@Component(name = "org.xinglin.applications.judged-cases")
public final class PostgresJudgedCases implements JudgedCases {

    private final Store store;

    /** Takes what it works with. */
    @Activate
    public PostgresJudgedCases(@Reference Store store) {
        this.store = store;
    }

    @Override
    public List<Judged> of(TenantId tenant, UUID application) {
        return store.read(tenant, tx -> tx.mapper(PastMapper.class).judged(application)).stream()
                .map(row -> new Judged(row.stage(), row.judgedAt(), row.refused(), Json.read(row.inputs(), Case.class),
                        Json.read(row.judgement(), Judgement.class))).toList();
    }
}
