package org.xinglin.applications;

import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.TenantId;
import org.xinglin.api.Text;
import org.xinglin.api.application.DecisionLetters;
import org.xinglin.store.Store;

/** Reads letters of decisions from the tenant's own schema. */
@Component(name = "org.xinglin.applications.letters")
public final class PostgresDecisionLetters implements DecisionLetters {

    private final Store store;

    /** Takes what it works with. */
    @Activate
    public PostgresDecisionLetters(@Reference Store store) {
        this.store = store;
    }

    @Override
    public Optional<Letter> of(TenantId tenant, UUID application) {
        return Optional.ofNullable(store.read(tenant, tx -> tx.mapper(DayMapper.class).letter(application)))
                .map(row -> new Letter(row.applicationId(), row.at(), Text.of(row.zh(), row.en())));
    }
}
