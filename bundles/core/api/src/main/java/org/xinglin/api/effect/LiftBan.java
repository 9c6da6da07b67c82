package org.xinglin.api.effect;

import java.time.LocalDate;
import java.util.UUID;
import org.xinglin.api.TenantId;

/**
 * Ends a ban before its last day, because the decision was changed or withdrawn.
 *
 * @param liftedOn first day on which it does not bar any more
 */
public record LiftBan(UUID banId, TenantId tenant, LocalDate liftedOn, String instrument) implements Effect {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.liftBan(this);
    }
}
