package org.xinglin.api.effect;

import java.time.LocalDate;
import java.util.UUID;
import org.xinglin.api.TenantId;

/**
 * Puts a registration back that was taken off by a wrong departure filing or cancellation (R-REG-176). What lapsed with it does not
 * revive (R-REG-158).
 *
 * @param restoredOn first day on which it is valid again
 */
public record RestoreRegistration(UUID registrationId, TenantId tenant, LocalDate restoredOn,
        String cause) implements Effect {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.restoreRegistration(this);
    }
}
