package org.xinglin.api.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;

/** Gives access to a tenant's registers: institutions, authorities, practice registrations. */
@ProviderType
public interface Registers {

    /** Returns an institution. */
    Optional<Institution> institution(TenantId tenant, UUID id);

    /** Returns valid institutions whose name contains a text, by name. */
    List<Institution> institutions(TenantId tenant, String nameContains, int limit);

    /** Returns an authority. */
    Optional<Authority> authority(TenantId tenant, UUID id);

    /** Returns all authorities, by division code. */
    List<Authority> authorities(TenantId tenant);

    /**
     * Enters authorities and institutions, or updates those with the same id. All or nothing.
     *
     * @throws IllegalArgumentException if a code is malformed or an authority is unknown, naming which
     */
    void enter(TenantId tenant, List<Authority> authorities, List<Institution> institutions);

    /** Returns a person's registrations in this tenant as valid on a day, as known at an instant. */
    List<Registration> of(TenantId tenant, PersonId person, LocalDate validOn, Instant knownAt);

    /** Returns every version of a person's registrations in this tenant, oldest first (历史沿革, R-DAT-04). */
    List<Registration> history(TenantId tenant, PersonId person);

    /** Returns the registrations whose main institution is this one, valid on a day as known now, by name. */
    List<Registration> at(TenantId tenant, UUID institution, LocalDate validOn, int limit);
}
