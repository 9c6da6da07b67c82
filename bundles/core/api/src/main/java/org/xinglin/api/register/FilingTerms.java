package org.xinglin.api.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.Standing;

/** Finds filings by the last day of their term (R-REG-151, R-REG-159). */
@ProviderType
public interface FilingTerms {

    /**
     * Returns the filings of a tenant that nothing but their term ends, by last day and id: those whose last day lies in the days
     * given, both included. Filings that were over already when they were entered are left out.
     *
     * @param after the last one of the page before; empty for the first page
     */
    List<Versioned<Standing.Filing>> ending(TenantId tenant, LocalDate from, LocalDate to,
            Optional<Versioned<Standing.Filing>> after, int limit);
}
