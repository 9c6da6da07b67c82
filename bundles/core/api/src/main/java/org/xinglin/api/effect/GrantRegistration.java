package org.xinglin.api.effect;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.BizStatus;

/**
 * Puts a new VALID registration on the register (R-REG-70). Names are as at approval.
 *
 * @param gender GB/T 2261.1
 * @param practicePlace two digits for a licensed doctor, six for an assistant (R-REG-41, 42)
 * @param main the main institution; its division is part of a first practice code (rulebook §2.7.2)
 * @param remarks 备注, for example {@code 规范化培训信息} (R-REG-71); empty text if there are none
 */
public record GrantRegistration(UUID registrationId, TenantId tenant, String personName, String gender, int level,
        String category, Set<String> scopes, String practicePlace, Workplace main, Office authority, UUID qualificationId,
        LocalDate approvedOn, BizStatus bizStatus, Particulars particulars, String remarks) implements Effect {

    /** Orders the scopes, so that equal effects have equal text. */
    public GrantRegistration {
        scopes = Collections.unmodifiableSortedSet(new TreeSet<>(scopes));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.grantRegistration(this);
    }
}
