package org.xinglin.applications;

import java.time.LocalDate;
import org.xinglin.api.TenantId;

/** Is something that has to be done in each province on each day. Doing it again on the same day, or twice at once, does no more. */
interface Duty {

    /** Returns its name, for log and table. */
    String name();

    /** Does it. Returns how many it concerned. */
    int run(TenantId tenant, LocalDate today);
}
