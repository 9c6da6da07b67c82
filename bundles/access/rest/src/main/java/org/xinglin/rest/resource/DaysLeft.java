package org.xinglin.rest.resource;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.xinglin.api.TenantId;
import org.xinglin.api.policy.Policies;

/** Counts the working days from today to a day by the calendars in force (R-REG-25, R-REG-26), each day once; negative for a day past. */
final class DaysLeft implements Function<LocalDate, Integer> {

    /** More working days than any limit has; what lies further off is shown as this. */
    private static final int MOST = 400;

    private final Policies policies;
    private final TenantId tenant;
    private final LocalDate today;
    private final Map<LocalDate, Integer> counted = new HashMap<>();

    DaysLeft(Policies policies, TenantId tenant, LocalDate today) {
        this.policies = policies;
        this.tenant = tenant;
        this.today = today;
    }

    @Override
    public Integer apply(LocalDate day) {
        return counted.computeIfAbsent(day, it -> it.isBefore(today) ? -between(it, today) : between(today, it));
    }

    /** Counts working days after the first day up to and with the last. */
    private int between(LocalDate first, LocalDate last) {
        int none = 0;
        int enough = 1;
        while (enough < MOST && !policies.addWorkingDays(tenant, first, enough).isAfter(last)) {
            none = enough;
            enough = Math.min(MOST, enough * 2);
        }
        while (enough - none > 1) {
            int middle = (none + enough) / 2;
            if (policies.addWorkingDays(tenant, first, middle).isAfter(last)) {
                enough = middle;
            } else {
                none = middle;
            }
        }
        return none;
    }
}
