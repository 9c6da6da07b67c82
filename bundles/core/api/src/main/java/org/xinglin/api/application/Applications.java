package org.xinglin.api.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.policy.Judgement;

/**
 * Carries applications through their life (rulebook §2.6, R-REG-05…31). Every method that changes something is one
 * transaction in the tenant's store.
 */
@ProviderType
public interface Applications {

    /**
     * Takes a submission in: checks the form by the type's schema, the provisions in force and the national lock (R-REG-21).
     * What an institution or a commission starts needs no confirmation: it goes to the authority at once (R-REG-04, R-REG-133).
     *
     * @return the application in state SUBMITTED or INST_CONFIRMED; the same id with the same content again returns what is there
     */
    Outcome<Application> submit(TenantId tenant, Submission submission);

    /** Withdraws on the doctor's wish (R-REG-15…18). No effect on any register (R-REG-20). */
    Outcome<Application> withdraw(TenantId tenant, UUID id, PersonId person);

    /** Withdraws what this office started, before it is decided. */
    Outcome<Application> withdraw(TenantId tenant, UUID id, Actor office);

    /** Records the institution's 同意 or 不同意 (R-REG-07) and routes a confirmed one to the authority of its category (R-REG-06). */
    Outcome<Application> confirm(TenantId tenant, UUID id, Actor institution, boolean agree, String reason);

    /** Takes the institution's confirmation back before the decision (R-REG-19). */
    Outcome<Application> undoConfirmation(TenantId tenant, UUID id, Actor institution);

    /**
     * Records the authority's decision (R-REG-25). An approval is judged again (R-REG-23) and then waits for the identification
     * code (R-REG-11); a refusal needs written reasons.
     */
    Outcome<Application> decide(TenantId tenant, UUID id, Actor authority, boolean approve, String reason);

    /** Returns an application. */
    Optional<Application> find(TenantId tenant, UUID id);

    /** Returns a person's applications in a tenant, newest first. */
    List<Application> ofPerson(TenantId tenant, PersonId person);

    /**
     * Returns applications of an institution: open ones, oldest first, or ended ones, newest first.
     *
     * @param after id of the last one of the page before; empty for the first page
     */
    List<Application> ofInstitution(TenantId tenant, UUID institution, boolean open, Optional<UUID> after, int limit);

    /** Returns what awaits an authority, most urgent first. */
    default List<Application> queue(TenantId tenant, UUID authority, int limit) {
        return queue(tenant, authority, Optional.empty(), limit);
    }

    /**
     * Returns what awaits an authority, most urgent first, page by page.
     *
     * @param after id of the last one of the page before, decided meanwhile or not; empty for the first page
     */
    List<Application> queue(TenantId tenant, UUID authority, Optional<UUID> after, int limit);

    /** Counts what awaits an authority, up to a limit. */
    int waiting(TenantId tenant, UUID authority, int most);

    /** Returns what awaits an authority that somebody other than who entered it there has to decide (R-REG-197). */
    List<FourEyes> fourEyes(TenantId tenant, UUID authority, int limit);

    /** Is an application that needs a second officer. @param enteredBy account of the officer who entered it */
    record FourEyes(UUID application, UUID enteredBy) {
    }

    /** Returns what an authority decided on days from the first to the last, both included, latest first. */
    List<Application> decided(TenantId tenant, UUID authority, LocalDate first, LocalDate last, int limit);

    /** Returns applications in a state, or in any, newest first. */
    List<Application> list(TenantId tenant, Optional<AppState> state, int limit);

    /** Returns the judgements of an application, oldest first (R-POL-03). */
    List<Judgement> judgements(TenantId tenant, UUID id);

    /** Returns the business types that are there now. */
    List<BusinessType> types();
}
