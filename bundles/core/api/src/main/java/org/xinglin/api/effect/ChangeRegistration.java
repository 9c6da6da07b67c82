package org.xinglin.api.effect;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.BizStatus;

/**
 * Replaces what a change within a practice place may replace; the registration stays the same row (R-REG-118…120). Carries all
 * values as they are afterwards, those that did not change included.
 *
 * @param changedOn day of approval, first day on which it is so
 */
public record ChangeRegistration(UUID registrationId, TenantId tenant, String category, Set<String> scopes, Workplace main,
        Office authority, UUID qualificationId, LocalDate changedOn, BizStatus bizStatus) implements Effect {

    /** Orders the scopes, so that equal effects have equal text. */
    public ChangeRegistration {
        scopes = Collections.unmodifiableSortedSet(new TreeSet<>(scopes));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.changeRegistration(this);
    }
}
