package org.xinglin.api.business;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.xinglin.api.TenantId;
import org.xinglin.api.effect.Office;
import org.xinglin.api.effect.Particulars;
import org.xinglin.api.effect.RecordAssessment;
import org.xinglin.api.effect.Workplace;

/**
 * Tells how a person stands in the registers of all provinces, ended records included: what the ledger's entries of the person
 * come to.
 *
 * @param practiceCode the lifelong practice certificate code, if one was ever issued (R-REG-48)
 */
public record Standing(Optional<String> practiceCode, List<Registration> registrations, List<Filing> filings,
        List<Assessment> assessments, List<Ban> bans, List<Permit> permits) {

    /** Is the standing of somebody who was never registered anywhere. */
    public static final Standing NONE =
            new Standing(Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Takes copies. */
    public Standing {
        registrations = List.copyOf(registrations);
        filings = List.copyOf(filings);
        assessments = List.copyOf(assessments);
        bans = List.copyOf(bans);
        permits = List.copyOf(permits);
    }

    /** Returns the valid registrations of all provinces. */
    public List<Registration> validRegistrations() {
        return registrations.stream().filter(Registration::valid).toList();
    }

    /** Returns the registration of this id, valid or ended. */
    public Optional<Registration> registration(UUID id) {
        return registrations.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** Returns the filing or old multi-site record of this id, valid or ended. */
    public Optional<Filing> filing(UUID id) {
        return filings.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /** Returns what hangs on a registration and has not ended on that day, not yet begun included. */
    public List<Filing> filingsOf(UUID registrationId, LocalDate on) {
        return filings.stream().filter(f -> f.registrationId().equals(registrationId))
                .filter(f -> f.statusOn(on) == FilingStatus.VALID).toList();
    }

    /** Returns the bans of a kind that are in force on that day. */
    public List<Ban> bansOn(BanKind kind, LocalDate on) {
        return bans.stream().filter(b -> b.kind() == kind && b.inForceOn(on)).toList();
    }

    /** Says whether a registration departed at least so many years ago while no other one is valid (R-REG-174). */
    public boolean departedForGood(Registration registration, int years, LocalDate on) {
        return registration.status() == RegStatus.DEPARTED && validRegistrations().isEmpty()
                && registration.endedOn().filter(left -> !on.isBefore(left.plusYears(years))).isPresent();
    }

    /**
     * A practice registration (rulebook §2.2).
     *
     * @param practicePlace two digits for a licensed doctor, six for an assistant
     * @param status VALID, or how it ended
     * @param endedOn first day on which it is not valid any more; empty while valid
     * @param cause code of why it ended, for example {@code cancel-4}; empty while valid
     * @param divergent whether it differs from one in another province (R-REG-121)
     * @param certificates how often the practice certificate was issued, from 1 (R-REG-227)
     */
    public record Registration(UUID id, TenantId tenant, String personName, String gender, int level, String category,
            Set<String> scopes, String practicePlace, Workplace main, Office authority, UUID qualificationId,
            LocalDate approvedOn, RegStatus status, BizStatus bizStatus, Optional<LocalDate> endedOn, String cause,
            Particulars particulars, String remarks, boolean divergent, int certificates) {

        /** Takes a copy of the scopes. */
        public Registration {
            scopes = Set.copyOf(scopes);
        }

        /** Says whether it is on the register. */
        public boolean valid() {
            return status == RegStatus.VALID;
        }

        /** Returns it with its institution called so (R-INS-05). */
        public Registration calling(UnaryOperator<Workplace> names) {
            return new Registration(id, tenant, personName, gender, level, category, scopes, practicePlace, names.apply(main),
                    authority, qualificationId, approvedOn, status, bizStatus, endedOn, cause, particulars, remarks, divergent,
                    certificates);
        }
    }

    /**
     * A filing, or a record of the old multi-site practice (rulebook §2.3).
     *
     * @param validTo last day, inclusive; empty if it has none
     * @param status VALID, LAPSED or WITHDRAWN: what was done to it; {@link #statusOn} tells what it is on a day
     * @param endedOn first day on which it is not valid any more, if it was ended before its end date
     */
    public record Filing(UUID id, UUID registrationId, TenantId tenant, FilingKind kind, Workplace at, Set<String> scopes,
            LocalDate validFrom, Optional<LocalDate> validTo, Office authority, FilingStatus status,
            Optional<LocalDate> endedOn, String cause) {

        /** Takes a copy of the scopes. */
        public Filing {
            scopes = Set.copyOf(scopes);
        }

        /** Returns it with its institution called so (R-INS-05). */
        public Filing calling(UnaryOperator<Workplace> names) {
            return new Filing(id, registrationId, tenant, kind, names.apply(at), scopes, validFrom, validTo, authority, status,
                    endedOn, cause);
        }

        /** Returns its state on a day: past its last day it is EXPIRED, whether or not anything ran (R-REG-151). */
        public FilingStatus statusOn(LocalDate day) {
            return status == FilingStatus.VALID && validTo.isPresent() && day.isAfter(validTo.get())
                    ? FilingStatus.EXPIRED : status;
        }
    }

    /** A periodic assessment (L1 art 42). */
    public record Assessment(UUID id, TenantId tenant, LocalDate cycleStart, LocalDate cycleEnd,
            RecordAssessment.Procedure procedure, RecordAssessment.Result result, boolean retest, LocalDate recordedOn) {
    }

    /**
     * A ban from practice.
     *
     * @param to last day, inclusive; empty for life
     */
    public record Ban(UUID id, TenantId tenant, BanKind kind, LocalDate from, Optional<LocalDate> to, String instrument) {

        /** Says whether it bars on that day. */
        public boolean inForceOn(LocalDate day) {
            return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    /**
     * A short-term permit.
     *
     * @param validTo last day, inclusive
     */
    public record Permit(UUID id, TenantId tenant, PermitKind kind, List<Workplace> employers, String category,
            String scope, LocalDate validFrom, LocalDate validTo, Office authority, Optional<LocalDate> endedOn, String cause) {

        /** Takes a copy. */
        public Permit {
            employers = List.copyOf(employers);
        }

        /** Returns it with its employers called so (R-INS-05). */
        public Permit calling(UnaryOperator<Workplace> names) {
            return new Permit(id, tenant, kind, employers.stream().map(names).toList(), category, scope, validFrom, validTo,
                    authority, endedOn, cause);
        }

        /** Says whether it is valid on that day. */
        public boolean validOn(LocalDate day) {
            return !day.isBefore(validFrom) && !day.isAfter(validTo) && endedOn.map(day::isBefore).orElse(true);
        }
    }
}
