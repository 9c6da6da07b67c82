package org.xinglin.applications;

import java.time.Clock;
import java.time.LocalDate;
import org.xinglin.api.Time;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Policies;
import org.xinglin.api.tenant.Tenant;

/** Counts the working days that an authority has from the day of acceptance (R-REG-25, R-REG-26, R-REG-30). */
record Limits(LocalDate acceptedOn, LocalDate dueOn, LocalDate promisedOn) {

    /** Is nothing yet: what has not reached an authority. */
    static final Limits NONE = new Limits(null, null, null);

    private static final int REPORT_DAYS = 30;

    /** Returns the last day on which an institution may report something, by the day since which it has to (R-REG-130, R-REG-170). */
    static LocalDate reportedBy(Parameters parameters, LocalDate since) {
        return since.plusDays(parameters.find("report.withinDays").map(Integer::parseInt).orElse(REPORT_DAYS));
    }

    static Limits from(Policies policies, Tenant tenant, String type, Clock clock) {
        LocalDate today = Time.today(clock);
        Parameters parameters = policies.parameters(tenant.id(), today);
        int statutory = parameters.find("statutoryDays." + type).map(Integer::parseInt)
                .orElseGet(() -> parameters.number("statutoryDays.registerOrChange"));
        return new Limits(today, policies.addWorkingDays(tenant.id(), today, statutory),
                policies.addWorkingDays(tenant.id(), today, Math.min(statutory, tenant.promisedDays())));
    }
}
