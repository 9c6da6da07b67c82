package org.xinglin.api.effect;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.PermitKind;

/**
 * Grants a short-term practice permit (R-REG-205…214).
 *
 * @param employers one for doctors of Hong Kong, Macau and Taiwan; one or more hosts for foreign doctors (R-REG-212)
 * @param validTo last day, inclusive
 */
public record GrantPermit(UUID permitId, TenantId tenant, PermitKind permitKind, String personName, String gender,
        List<Workplace> employers, String category, String scope, LocalDate validFrom, LocalDate validTo, Office authority,
        LocalDate approvedOn) implements Effect {

    /** Takes a copy. */
    public GrantPermit {
        employers = List.copyOf(employers);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.grantPermit(this);
    }
}
