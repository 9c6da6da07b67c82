package org.xinglin.applications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.xinglin.api.application.Attachment;

/** Reads and writes the tables of attachments. */
interface AttachmentMapper {

    /** Is a row of {@code attachment_content}: MyBatis takes a bare array for several rows. */
    record Sealed(byte[] sealed) {
    }

    /** Writes a row, or finds the one with the same content of the same owner and counts its days anew; returns that. */
    AttachmentRow put(AttachmentRow row);

    void content(UUID id, byte[] sealed);

    AttachmentRow find(UUID id);

    List<AttachmentRow> all(List<String> ids);

    Sealed sealed(UUID id);

    boolean isThere(UUID owner, Attachment.Kind kind, String sm3);

    /** Counts the uploads of an owner that no application carries. */
    int unused(UUID owner);

    /** Holds these until the end of the transaction, so that no sweep takes them. Returns those that are there. */
    List<UUID> hold(List<String> ids);

    void use(UUID attachmentId, UUID applicationId);

    List<UUID> carriedBy(UUID id);

    /** Removes what was uploaded before an instant and no application carries. Returns how many. */
    int sweep(Instant before, int limit);
}
