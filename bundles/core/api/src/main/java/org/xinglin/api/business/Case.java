package org.xinglin.api.business;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.effect.Office;

/**
 * Holds one application as provisions and business types see it.
 *
 * @param type code of the business type
 * @param starter who started it
 * @param authority the authority that decides, once it is known: at the decision always, unless the institution's word is final
 * @param authorityDivision division code of what that authority governs, six digits; tells its level and its area
 * @param submittedOn day of submission
 * @param acceptedOn day of acceptance 受理日; the day of submission before that (R-POL-02)
 * @param on day for which bars and effects are judged: today before the decision, the decision's day at it (R-POL-02)
 */
public record Case(UUID applicationId, TenantId tenant, String type, BusinessType.Starter starter, PersonId person, Form form,
        Facts facts, Optional<Office> authority, Optional<String> authorityDivision, LocalDate submittedOn, LocalDate acceptedOn,
        LocalDate on) {

    /** Returns a case that was accepted on the day of its submission. */
    public Case(UUID applicationId, TenantId tenant, String type, BusinessType.Starter starter, PersonId person, Form form,
            Facts facts, Optional<Office> authority, Optional<String> authorityDivision, LocalDate acceptedOn, LocalDate on) {
        this(applicationId, tenant, type, starter, person, form, facts, authority, authorityDivision, acceptedOn, acceptedOn, on);
    }

    /** Returns a case of whose authority no division is known. */
    public Case(UUID applicationId, TenantId tenant, String type, BusinessType.Starter starter, PersonId person, Form form,
            Facts facts, Optional<Office> authority, LocalDate acceptedOn, LocalDate on) {
        this(applicationId, tenant, type, starter, person, form, facts, authority, Optional.empty(), acceptedOn, on);
    }

    /** Returns the person concerned. @throws IllegalArgumentException if the national registers were away */
    public Facts.Person requirePerson() {
        return facts.person().orElseThrow(() -> missing("the person"));
    }

    /** Returns the institution. @throws IllegalArgumentException if there is none */
    public Facts.Institution requireInstitution() {
        return facts.institution().orElseThrow(() -> missing("the institution"));
    }

    /** Returns the authority. @throws IllegalArgumentException if it is not known */
    public Office requireAuthority() {
        return authority.orElseThrow(() -> missing("the authority"));
    }

    /** Returns an id for what this case brings about: the same each time that it is enacted. */
    public UUID idOf(String what) {
        return UUID.nameUUIDFromBytes((what + " of application " + applicationId).getBytes(StandardCharsets.UTF_8));
    }

    private static IllegalArgumentException missing(String what) {
        return new IllegalArgumentException("cannot be enacted without " + what);
    }
}
