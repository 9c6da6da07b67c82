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
import org.xinglin.api.register.FilingTerms;
import org.xinglin.api.register.RecordKind;
import org.xinglin.api.register.Versioned;
import org.xinglin.store.Store;

/** Finds filings by the last day of their term in the tenant's own register. */
@Component(name = "org.xinglin.register.filingterms")
public final class PostgresFilingTerms implements FilingTerms {

    private final Store store;

    /** Takes what it works with. */
    @Activate
    public PostgresFilingTerms(@Reference Store store) {
        this.store = store;
    }

    @Override
    public List<Versioned<Standing.Filing>> ending(TenantId tenant, LocalDate from, LocalDate to,
            Optional<Versioned<Standing.Filing>> after, int limit) {
        LocalDate afterDay = after.flatMap(v -> v.is().validTo()).orElse(null);
        UUID afterId = after.map(Versioned::id).orElse(null);
        return store.read(tenant, tx -> ShownNames.last(tx, RecordKind.FILING,
                tx.mapper(FilingTermMapper.class).ending(from, to, afterDay, afterId, limit)));
    }
}
