package org.xinglin.api.business;

import java.time.LocalDate;
import java.util.UUID;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;

/**
 * Holds one application as provisions and business types see it.
 *
 * @param type code of the business type
 * @param acceptedOn day of acceptance 受理日; the day of submission before that (R-POL-02)
 * @param on day for which bars and effects are judged: today before the decision, the decision's day at it (R-POL-02)
 */
public record Case(UUID applicationId, TenantId tenant, String type, PersonId person, Form form, Facts facts,
        LocalDate acceptedOn, LocalDate on) {
}
