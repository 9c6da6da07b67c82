package org.xinglin.api.effect;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.BanKind;

/**
 * Bars a person from practice for a time or for life, in every province (R-REG-36…39).
 *
 * @param to last day, inclusive; empty for life
 * @param instrument number or title of the decision
 */
public record ImposeBan(UUID banId, TenantId tenant, BanKind banKind, LocalDate from, Optional<LocalDate> to, String instrument,
        String authorityName) implements Effect {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.imposeBan(this);
    }
}
