package org.xinglin.ledger;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.Effect.EndRegistration;
import org.xinglin.api.business.Effect.GrantRegistration;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.RegStatus;

/**
 * Is a row of the national index of registrations.
 *
 * @param endedOn null while valid
 * @param endedPosition 0 while valid
 */
record Registered(UUID registrationId, PersonId personId, TenantId tenant, int level, String category, Set<String> scopes,
        String practicePlace, UUID institutionId, UUID qualificationId, RegStatus status, LocalDate endedOn, String cause,
        long grantedPosition, long endedPosition) {

    static Registered of(PersonId person, GrantRegistration grant, long position) {
        return new Registered(grant.registrationId(), person, grant.tenant(), grant.level(), grant.category(),
                grant.scopes(), grant.practicePlace(), grant.institutionId(), grant.qualificationId(), RegStatus.VALID,
                null, "", position, 0);
    }

    Registered endedBy(EndRegistration end, long position) {
        return new Registered(registrationId, personId, tenant, level, category, scopes, practicePlace, institutionId,
                qualificationId, end.status(), end.endedOn(), end.cause(), grantedPosition, position);
    }

    boolean valid() {
        return status == RegStatus.VALID;
    }

    Facts.Registration fact() {
        return new Facts.Registration(registrationId, tenant, level, category, scopes, practicePlace, institutionId,
                qualificationId, status, Optional.ofNullable(endedOn), cause);
    }
}
