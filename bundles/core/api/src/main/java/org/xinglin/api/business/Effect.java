package org.xinglin.api.business;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.xinglin.api.TenantId;

/**
 * States one change of the registers that an approved application brings about. Business types produce effects; the ledger
 * and the registers interpret them. Effects carry no ID number and no qualification code.
 */
public sealed interface Effect {

    /** Returns the tenant whose register it changes. */
    TenantId tenant();

    /** Returns the registration that it changes. */
    UUID registrationId();

    /** Hands this effect to the visitor's method for its kind, so that every interpreter is complete by compilation. */
    <R> R accept(Visitor<R> visitor);

    /** Interprets effects, each kind by its own method. */
    interface Visitor<R> {

        /** Interprets a grant. */
        R grant(GrantRegistration grant);

        /** Interprets an ending. */
        R end(EndRegistration end);
    }

    /**
     * Puts a new VALID registration on the register (R-REG-70). Names are as at approval.
     *
     * @param gender GB/T 2261.1
     * @param practicePlace two digits for a licensed doctor, six for an assistant (R-REG-41, 42)
     * @param divisionCode division of the main institution; part of a first practice code (rulebook §2.7.2)
     * @param title, education, school the registration's own copy; empty text if not given
     */
    record GrantRegistration(UUID registrationId, TenantId tenant, String personName, String gender, int level,
            String category, Set<String> scopes, String practicePlace, UUID institutionId, String institutionName,
            String divisionCode, UUID authorityId, String authorityName, UUID qualificationId, LocalDate approvedOn,
            BizStatus bizStatus, String title, String education, String school) implements Effect {

        /** Orders the scopes, so that equal grants have equal text. */
        public GrantRegistration {
            scopes = Collections.unmodifiableSortedSet(new TreeSet<>(scopes));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.grant(this);
        }
    }

    /**
     * Takes a registration off the register.
     *
     * @param status the state that it goes to; never VALID
     * @param endedOn first day on which it is not valid any more
     * @param cause stable code, for example {@code second-province-mismatch}
     */
    record EndRegistration(UUID registrationId, TenantId tenant, RegStatus status, LocalDate endedOn, String cause)
            implements Effect {

        /** Checks that it ends something. */
        public EndRegistration {
            if (status == RegStatus.VALID) {
                throw new IllegalArgumentException("an ended registration is not VALID");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.end(this);
        }
    }
}
