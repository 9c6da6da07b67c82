package org.xinglin.api.effect;

import java.time.LocalDate;
import java.util.UUID;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.RegStatus;

/**
 * Takes a registration off the register, or cancels one that has departed and was not followed by another (R-REG-174).
 *
 * @param status the state that it goes to; never VALID
 * @param endedOn first day on which it is not valid any more
 * @param cause stable code, for example {@code cancel-4} or {@code second-province-mismatch}
 */
public record EndRegistration(UUID registrationId, TenantId tenant, RegStatus status, LocalDate endedOn,
        String cause) implements Effect {

    /** Checks that it ends something. */
    public EndRegistration {
        if (status == RegStatus.VALID) {
            throw new IllegalArgumentException("an ended registration is not VALID");
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.endRegistration(this);
    }
}
