package org.xinglin.api.effect;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.FilingKind;

/**
 * Adds an institution beside the main one to a registration (R-REG-147).
 *
 * @param filingKind a filing, or a record of the old multi-site practice, which comes by take-over only (R-REG-165)
 * @param validTo last day on which it is valid, inclusive (R-REG-151); empty for an old record without end
 */
public record GrantFiling(UUID filingId, UUID registrationId, TenantId tenant, FilingKind filingKind, Workplace at,
        Set<String> scopes, LocalDate validFrom, Optional<LocalDate> validTo, Office authority,
        LocalDate approvedOn) implements Effect {

    /** Orders the scopes, so that equal effects have equal text. */
    public GrantFiling {
        scopes = Collections.unmodifiableSortedSet(new TreeSet<>(scopes));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.grantFiling(this);
    }
}
