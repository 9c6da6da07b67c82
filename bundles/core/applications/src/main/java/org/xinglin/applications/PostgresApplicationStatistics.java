package org.xinglin.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.TenantId;
import org.xinglin.api.Time;
import org.xinglin.api.application.ApplicationStatistics;
import org.xinglin.store.Store;

/** Counts in the tenant's own applications. */
@Component(name = "org.xinglin.applications.statistics")
public final class PostgresApplicationStatistics implements ApplicationStatistics {

    private final Store store;

    /** Takes what it works with. */
    @Activate
    public PostgresApplicationStatistics(@Reference Store store) {
        this.store = store;
    }

    @Override
    public List<Count> ofInstitution(TenantId tenant, UUID institution, LocalDate from, LocalDate to) {
        return counts(tenant, institution, null, from, to);
    }

    @Override
    public List<Count> ofAuthority(TenantId tenant, UUID authority, LocalDate from, LocalDate to) {
        return counts(tenant, null, authority, from, to);
    }

    private List<Count> counts(TenantId tenant, UUID institution, UUID authority, LocalDate from, LocalDate to) {
        Instant begin = from.atStartOfDay(Time.ZONE).toInstant();
        Instant end = to.plusDays(1).atStartOfDay(Time.ZONE).toInstant();
        return store.read(tenant, tx -> tx.mapper(StatisticsMapper.class)
                .counts(institution, authority, begin, end, Time.ZONE.getId()));
    }
}
