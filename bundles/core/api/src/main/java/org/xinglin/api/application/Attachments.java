package org.xinglin.api.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;

/**
 * Keeps the attachments of applications in the tenant's database, encrypted. A form names one by its id, in a member whose schema
 * says {@code "format": "uuid", "x-attachment": "PHOTO"} or {@code "DOCUMENT"}. What no application carries within 30 days goes.
 */
@ProviderType
public interface Attachments {

    /**
     * Checks and keeps what a doctor uploads (R-REG-63, R-REG-234). The same content again is the same attachment. Refused with one
     * finding for each thing that is wrong, each with the actual value and the allowed one.
     */
    Outcome<Attachment> upload(TenantId tenant, Attachment.Kind kind, byte[] content, PersonId person);

    /** Checks and keeps what an office uploads, as {@link #upload(TenantId, Attachment.Kind, byte[], PersonId)}. */
    Outcome<Attachment> upload(TenantId tenant, Attachment.Kind kind, byte[] content, Actor office);

    /** Returns an attachment without its content, if there is one. Who may see it is for the caller to decide. */
    Optional<Attachment> find(TenantId tenant, UUID id);

    /** Returns the content, as it was uploaded. @throws org.xinglin.api.UnknownException if there is no such attachment */
    byte[] content(TenantId tenant, UUID id);

    /** Returns the ids of the applications that carry an attachment, latest first. */
    List<UUID> carriedBy(TenantId tenant, UUID id);

    /** Returns the most bytes that any attachment may have. */
    int mostBytes();
}
