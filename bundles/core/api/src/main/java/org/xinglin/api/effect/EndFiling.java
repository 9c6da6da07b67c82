package org.xinglin.api.effect;

import java.time.LocalDate;
import java.util.UUID;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.FilingStatus;

/**
 * Ends a filing or an old multi-site record before its end date (rulebook §3.8). It never revives (R-REG-158).
 *
 * @param endedOn first day on which it is not valid any more
 * @param cause stable code, for example {@code change-of-practice-place}
 */
public record EndFiling(UUID filingId, UUID registrationId, TenantId tenant, FilingStatus status, LocalDate endedOn,
        String cause) implements Effect {

    /** Checks that it ends something: the end date needs no effect. */
    public EndFiling {
        if (status != FilingStatus.LAPSED && status != FilingStatus.WITHDRAWN) {
            throw new IllegalArgumentException("a filing is ended as lapsed or withdrawn");
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.endFiling(this);
    }
}
