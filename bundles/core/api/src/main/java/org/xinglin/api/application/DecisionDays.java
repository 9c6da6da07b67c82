package org.xinglin.api.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;

/**
 * Moves the days by which an authority has to decide what it has in hand: by asking for missing papers (R-REG-27) and by an
 * extension (R-REG-28). Either is done once for an application, and kept.
 */
@ProviderType
public interface DecisionDays {

    /**
     * Tells the applicant everything that is missing on paper; within {@code acceptance.supplementDays} working days of receipt (5).
     * Later the application counts as accepted from the day of receipt, and asking is refused.
     */
    Outcome<Application> askForPapers(TenantId tenant, UUID id, Actor authority, String everything);

    /** Notes that what was asked for has come: the application is accepted from this day, and the days begin anew. */
    Outcome<Application> papersCame(TenantId tenant, UUID id, Actor authority);

    /**
     * Extends the days by {@code extensionDays} working days (10), before they are over. Refused unless policy allows it
     * ({@code extensionAllowed}); the applicant is told the reasons.
     *
     * @param approvedBy the head of the authority, who approved it
     */
    Outcome<Application> extend(TenantId tenant, UUID id, Actor authority, String approvedBy, String reasons);

    /** Lists what moved the days of an application, oldest first. */
    List<Event> of(TenantId tenant, UUID id);

    /** Lists what moves the days. */
    enum Kind { PAPERS_ASKED, PAPERS_CAME, EXTENDED }

    /** Is one thing that moved them. @param dueOn last day by law as it is from then on */
    record Event(Kind kind, Instant at, String by, String text, LocalDate dueOn) {
    }
}
