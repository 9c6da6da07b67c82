package org.xinglin.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.Standing;
import org.xinglin.api.ledger.NationalRegister;
import org.xinglin.api.policy.Policies;
import org.xinglin.api.register.LongDeparted;
import org.xinglin.api.register.RecordKind;
import org.xinglin.api.register.Versioned;
import org.xinglin.store.Store;

/** Finds long departed registrations in the tenant's own register and asks the national one whether the person practises elsewhere. */
@Component(name = "org.xinglin.register.longdeparted")
public final class PostgresLongDeparted implements LongDeparted {

    private final Store store;
    private final NationalRegister national;
    private final Policies policies;

    /** Takes what it works with. */
    @Activate
    public PostgresLongDeparted(@Reference Store store, @Reference NationalRegister national, @Reference Policies policies) {
        this.store = store;
        this.national = national;
        this.policies = policies;
    }

    @Override
    public Page due(TenantId tenant, LocalDate on, Optional<Versioned<Standing.Registration>> after, int looks) {
        int years = policies.parameters(tenant, on).number("departed.cancelAfterYears");
        LocalDate afterDay = after.map(Versioned::validFrom).orElse(null);
        UUID afterId = after.map(Versioned::id).orElse(null);
        List<Versioned<Standing.Registration>> departed = store.read(tenant, tx -> ShownNames.on(tx,
                RecordKind.REGISTRATION, tx.mapper(DepartedMapper.class)
                        .departed(on.minusYears(years).plusDays(1), afterDay, afterId, looks), on));
        return new Page(departed.stream()
                .filter(d -> national.standingOf(d.person()).departedForGood(d.is(), years, on)).toList(),
                departed.size() < looks ? Optional.empty() : Optional.of(departed.get(departed.size() - 1)));
    }
}
