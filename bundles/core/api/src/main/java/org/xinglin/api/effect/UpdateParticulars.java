package org.xinglin.api.effect;

import java.time.LocalDate;
import java.util.UUID;
import org.xinglin.api.TenantId;

/**
 * Replaces the registration's own copy of title, education, school and photo (R-REG-231…233); the qualification stays as it is.
 */
public record UpdateParticulars(UUID registrationId, TenantId tenant, Particulars particulars,
        LocalDate updatedOn) implements Effect {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.updateParticulars(this);
    }
}
