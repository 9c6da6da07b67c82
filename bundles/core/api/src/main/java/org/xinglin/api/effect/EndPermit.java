package org.xinglin.api.effect;

import java.time.LocalDate;
import java.util.UUID;
import org.xinglin.api.TenantId;

/**
 * Cancels a short-term practice permit before its last day (R-REG-209).
 *
 * @param endedOn first day on which it is not valid any more
 */
public record EndPermit(UUID permitId, TenantId tenant, LocalDate endedOn, String cause) implements Effect {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.endPermit(this);
    }
}
