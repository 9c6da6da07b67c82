package org.xinglin.api.effect;

import java.time.LocalDate;
import java.util.UUID;
import org.xinglin.api.TenantId;

/**
 * Links a registration to another qualification of the same level and category (R-REG-216, R-REG-221). Nothing else changes.
 */
public record RelinkQualification(UUID registrationId, TenantId tenant, UUID qualificationId,
        LocalDate relinkedOn) implements Effect {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.relinkQualification(this);
    }
}
