package org.xinglin.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xinglin.api.PersonId;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.Effect.EndRegistration;
import org.xinglin.api.business.Effect.GrantRegistration;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.api.register.Registration;

/**
 * Is one version of a registration, a row.
 *
 * @param validTo first day on which it does not hold any more; null if open
 */
record Version(UUID id, PersonId person, String personName, String gender, String practiceCode, int level,
        String category, Set<String> scopes, String practicePlace, UUID institutionId, String institutionName,
        String divisionCode, UUID authorityId, String authorityName, UUID qualificationId, LocalDate approvedOn,
        RegStatus status, BizStatus bizStatus, String cause, String eRegId, String title, String education, String school,
        LocalDate validFrom, LocalDate validTo, Instant recordedAt, long ledgerPosition) {

    /** Returns the first version of a registration. */
    static Version granted(GrantRegistration g, LedgerEntry entry) {
        return new Version(g.registrationId(), entry.person(), g.personName(), g.gender(), entry.practiceCode(), g.level(),
                g.category(), g.scopes(), g.practicePlace(), g.institutionId(), g.institutionName(), g.divisionCode(),
                g.authorityId(), g.authorityName(), g.qualificationId(), g.approvedOn(), RegStatus.VALID, g.bizStatus(), "",
                entry.eRegId(), g.title(), g.education(), g.school(), g.approvedOn(), null, entry.committedAt(),
                entry.position());
    }

    /** Returns what takes the place of this version when it ends: the time while it was valid, if any, and its end. */
    List<Version> ended(EndRegistration end, LedgerEntry entry) {
        List<Version> versions = new ArrayList<>();
        if (end.endedOn().isAfter(validFrom)) {
            versions.add(with(status, bizStatus, cause, eRegId, validFrom, end.endedOn(), entry));
        }
        versions.add(with(end.status(), business(end.status()), end.cause(), entry.eRegId(), end.endedOn(), null, entry));
        return versions;
    }

    private Version with(RegStatus newStatus, BizStatus newBizStatus, String newCause, String newERegId, LocalDate from,
            LocalDate to, LedgerEntry entry) {
        return new Version(id, person, personName, gender, practiceCode, level, category, scopes, practicePlace,
                institutionId, institutionName, divisionCode, authorityId, authorityName, qualificationId, approvedOn,
                newStatus, newBizStatus, newCause, newERegId, title, education, school, from, to, entry.committedAt(),
                entry.position());
    }

    /** Returns the business that leads to a state (rulebook §2.6); what has none of its own leaves the one before. */
    private BizStatus business(RegStatus ended) {
        return switch (ended) {
            case DEPARTED -> BizStatus.DEPARTED;
            case CANCELLED -> BizStatus.CANCELLED;
            case MOVED_OUT -> BizStatus.MOVED_OUT;
            case TO_MILITARY -> BizStatus.MILITARY_OUT;
            case SUPERSEDED -> BizStatus.UPGRADED;
            case VALID, MISMATCH_VOID, RESCINDED, RESIDENCY -> bizStatus;
        };
    }

    Registration registration() {
        return new Registration(id, person, personName, practiceCode, level, category, scopes, practicePlace,
                institutionId, institutionName, authorityId, authorityName, qualificationId, approvedOn, status, bizStatus,
                cause, eRegId, validFrom, Optional.ofNullable(validTo), recordedAt, ledgerPosition);
    }
}
