package org.xinglin.api.effect;

import java.time.LocalDate;
import java.util.UUID;
import org.xinglin.api.TenantId;

/**
 * Issues the practice certificate once more under its number, marked 补发 (R-REG-227).
 */
public record ReissueCertificate(UUID registrationId, TenantId tenant, LocalDate reissuedOn) implements Effect {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.reissueCertificate(this);
    }
}
