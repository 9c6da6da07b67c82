package org.xinglin.applications;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.PersonId;
import org.xinglin.api.application.Actor;
import org.xinglin.api.application.Attachment;

/** Is a row of {@code attachment}; whose it is stands either in person or in office and staff. */
record AttachmentRow(UUID id, UUID owner, PersonId person, UUID staffId, String staffName, UUID office, Attachment.Kind kind,
        String mediaType, int size, String sm3, Instant uploadedAt) {

    static AttachmentRow of(Attachment it) {
        Actor by = it.uploadedBy().orElse(null);
        UUID owner = by == null ? it.person().orElseThrow().value() : by.office();
        return new AttachmentRow(it.id(), owner, it.person().orElse(null), by == null ? null : by.staffId(),
                by == null ? null : by.name(), by == null ? null : by.office(), it.kind(), it.mediaType(), it.size(), it.sm3(),
                it.uploadedAt());
    }

    Attachment view() {
        return new Attachment(id, Optional.ofNullable(person), kind, mediaType, size, sm3, uploadedAt,
                person == null ? Optional.of(new Actor(staffId, staffName, office)) : Optional.empty());
    }
}
