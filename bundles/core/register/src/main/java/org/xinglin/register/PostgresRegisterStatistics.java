package org.xinglin.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.register.RegisterStatistics;
import org.xinglin.standards.DivisionCode;
import org.xinglin.store.Store;

/** Counts in the tenant's own register. */
@Component(name = "org.xinglin.register.statistics")
public final class PostgresRegisterStatistics implements RegisterStatistics {

    private final Store store;

    /** Takes what it works with. */
    @Activate
    public PostgresRegisterStatistics(@Reference Store store) {
        this.store = store;
    }

    @Override
    public Figures ofInstitution(TenantId tenant, UUID institution, LocalDate on) {
        return figures(tenant, institution, null, on);
    }

    @Override
    public Figures ofDivision(TenantId tenant, String divisionCode, LocalDate on) {
        return figures(tenant, null, pattern(DivisionCode.of(divisionCode)), on);
    }

    private static String pattern(DivisionCode division) {
        if (division.isCounty()) {
            return division.value();
        }
        return division.value().substring(0, division.isProvince() ? 2 : 4) + "%";
    }

    private Figures figures(TenantId tenant, UUID institution, String division, LocalDate on) {
        return store.read(tenant, tx -> {
            StatisticsMapper mapper = tx.mapper(StatisticsMapper.class);
            List<Count> counts = new ArrayList<>(mapper.registrations(institution, division, on));
            counts.addAll(mapper.filings(institution, division, on));
            long doctors = counts.stream()
                    .filter(c -> c.dimension() == Dimension.STATUS && c.code().equals(RegStatus.VALID.name()))
                    .mapToLong(Count::count).sum();
            return new Figures(on, doctors, counts);
        });
    }
}
