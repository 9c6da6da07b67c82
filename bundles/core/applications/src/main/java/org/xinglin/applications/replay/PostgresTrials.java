package org.xinglin.applications.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.TenantId;
import org.xinglin.api.policy.PolicyRef;
import org.xinglin.api.policy.Trials;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.api.tenant.Tenants;
import org.xinglin.store.Store;

/** Counts in the judgements that each province kept. */
@Component(name = "org.xinglin.applications.trials")
public final class PostgresTrials implements Trials {

    private final Store store;
    private final Tenants tenants;

    /** Takes what it works with. */
    @Activate
    public PostgresTrials(@Reference Store store, @Reference Tenants tenants) {
        this.store = store;
        this.tenants = tenants;
    }

    @Override
    public List<Trial> all() {
        return tenants.ready().stream().filter(t -> t.kind() == TenantKind.PROVINCE).map(Tenant::id).sorted()
                .flatMap(tenant -> trials(tenant).stream()).toList();
    }

    private List<Trial> trials(TenantId tenant) {
        Map<PolicyRef, TrialRow> whole = new LinkedHashMap<>();
        Map<PolicyRef, List<OfProvision>> provisions = new LinkedHashMap<>();
        for (TrialRow row : store.read(tenant, tx -> tx.mapper(PastMapper.class).trials())) {
            PolicyRef policy = new PolicyRef(row.policy(), row.version());
            if (row.provision().isEmpty()) {
                whole.put(policy, row);
            } else {
                provisions.computeIfAbsent(policy, key -> new ArrayList<>()).add(new OfProvision(row.provision(),
                        row.satisfied(), row.violated(), row.undetermined(), row.wouldRefuse()));
            }
        }
        return whole.entrySet().stream().map(e -> new Trial(e.getKey(), tenant, e.getValue().applications(),
                e.getValue().wouldRefuse(), e.getValue().wouldPass(), provisions.getOrDefault(e.getKey(), List.of()))).toList();
    }
}
