package org.xinglin.api.effect;

import java.time.LocalDate;
import java.util.UUID;
import org.xinglin.api.TenantId;

/**
 * Says whether qualification or scopes of a registration differ from those of one in another province (R-REG-121). It stays valid.
 */
public record FlagDivergence(UUID registrationId, TenantId tenant, boolean divergent,
        LocalDate flaggedOn) implements Effect {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.flagDivergence(this);
    }
}
