package org.xinglin.applications;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xinglin.api.Finding;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Application;
import org.xinglin.api.policy.Judgement;
import org.xinglin.store.Json;
import org.xinglin.store.Store;
import org.xinglin.store.Transaction;

/** Reads applications out of a tenant's store and writes down what happens to them. */
final class Records {

    private final Store store;
    private final Clock clock;
    private final BusinessTypes types;

    Records(Store store, Clock clock, BusinessTypes types) {
        this.store = store;
        this.clock = clock;
        this.types = types;
    }

    Store store() {
        return store;
    }

    Optional<ApplicationRow> find(TenantId tenant, UUID id) {
        return Optional.ofNullable(store.read(tenant, tx -> mapper(tx).find(id)));
    }

    ApplicationRow require(TenantId tenant, UUID id) {
        return find(tenant, id).orElseThrow(() -> unknown(id));
    }

    static UnknownException unknown(UUID id) {
        return new UnknownException("application " + id);
    }

    /** Writes a step of an application, in the transaction that makes it. */
    void step(Transaction tx, UUID id, String actor, String by, AppState state, String remark) {
        mapper(tx).step(new StepRow(id, clock.instant(), actor, by, state, remark));
    }

    Application view(TenantId tenant, UUID id) {
        return view(tenant, mapper -> List.of(Optional.ofNullable(mapper.find(id)).orElseThrow(() -> unknown(id)))).get(0);
    }

    List<Application> view(TenantId tenant, Function<ApplicationMapper, List<ApplicationRow>> query) {
        return store.read(tenant, tx -> {
            List<ApplicationRow> rows = query.apply(mapper(tx));
            if (rows.isEmpty()) {
                return List.of();
            }
            Map<UUID, List<StepRow>> steps = mapper(tx).steps(rows.stream().map(r -> r.id().toString()).toList()).stream()
                    .collect(Collectors.groupingBy(StepRow::applicationId, LinkedHashMap::new, Collectors.toList()));
            return rows.stream().map(row -> view(tenant, row, steps.getOrDefault(row.id(), List.of()))).toList();
        });
    }

    List<Judgement> judgements(TenantId tenant, UUID id) {
        return store.read(tenant, tx -> mapper(tx).judgements(id)).stream()
                .map(json -> Json.read(json, Judgement.class)).toList();
    }

    static ApplicationMapper mapper(Transaction tx) {
        return tx.mapper(ApplicationMapper.class);
    }

    private Application view(TenantId tenant, ApplicationRow row, List<StepRow> steps) {
        return new Application(row.id(), tenant, row.type(), row.starter(), Optional.ofNullable(row.startedBy()), row.person(),
                row.personName(), row.state(), Optional.ofNullable(row.institutionId()), row.institutionName(), Optional.ofNullable(row.authorityId()), row.authorityName(), row.category(),
                row.formRead(), row.reason(), row.submittedAt(), Optional.ofNullable(row.acceptedOn()),
                Optional.ofNullable(row.dueOn()), Optional.ofNullable(row.promisedOn()), Optional.ofNullable(row.decidedOn()),
                row.decisionReason(), Optional.ofNullable(row.eRegId()), Optional.ofNullable(row.practiceCode()),
                List.of(Json.read(row.findings(), Finding[].class)), types.find(row.type()).isPresent(), row.version(),
                steps.stream().map(s -> new Application.Step(s.at(), s.actor(), s.byName(), s.state(), s.remark())).toList());
    }
}
