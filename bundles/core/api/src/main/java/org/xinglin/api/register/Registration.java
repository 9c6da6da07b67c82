package org.xinglin.api.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xinglin.api.PersonId;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.RegStatus;

/**
 * Is one version of a practice registration 执业注册 (rulebook §2.2): what was so in {@code validFrom…validTo}, as recorded
 * from {@code recordedAt} on.
 *
 * @param validTo first day on which this version does not hold any more; empty if open
 * @param ledgerPosition the ledger entry that made this version
 */
public record Registration(UUID id, PersonId person, String personName, String practiceCode, int level,
        String category, Set<String> scopes, String practicePlace, UUID institutionId, String institutionName,
        UUID authorityId, String authorityName, UUID qualificationId, LocalDate approvedOn, RegStatus status,
        BizStatus bizStatus, String cause, String eRegId, LocalDate validFrom, Optional<LocalDate> validTo,
        Instant recordedAt, long ledgerPosition) {
}
