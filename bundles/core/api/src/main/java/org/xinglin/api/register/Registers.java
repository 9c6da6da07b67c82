package org.xinglin.api.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.Standing;

/** Gives access to a tenant's registers: institutions, authorities, and the records of persons in versions. */
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

    /** Returns a person's records of a kind in this tenant as valid on a day, as known at an instant. */
    <T> List<Versioned<T>> of(TenantId tenant, RecordKind<T> kind, PersonId person, LocalDate validOn, Instant knownAt);

    /** Returns every version of a person's records of a kind in this tenant, oldest first (历史沿革, R-DAT-04). */
    <T> List<Versioned<T>> history(TenantId tenant, RecordKind<T> kind, PersonId person);

    /** Returns a record of this id as it is on a day, as known now. */
    <T> Optional<Versioned<T>> find(TenantId tenant, RecordKind<T> kind, UUID id, LocalDate on);

    /**
     * Returns the records of a kind at an institution in a status, as they are on a day and known now, by name.
     *
     * @param status the record's own, for example {@code VALID} or {@code DEPARTED}; a filing past its end is not VALID
     * @param after name and id of the last one of the page before; empty for the first page
     */
    <T> List<Versioned<T>> at(TenantId tenant, RecordKind<T> kind, UUID institution, String status, LocalDate on,
            Optional<Versioned<T>> after, int limit);

    /** Returns the valid filings elsewhere of the doctors whose main institution this is, by name (本院多执业机构备案医师). */
    List<Versioned<Standing.Filing>> filingsOfDoctorsOf(TenantId tenant, UUID institution, LocalDate on, int limit);
}
