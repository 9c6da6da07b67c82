package org.xinglin.api.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.PersonId;

/**
 * Describes an attachment 附件 of applications; its content is kept apart (R-PUB-22).
 *
 * @param person the doctor whose it is; empty if an office uploaded it
 * @param mediaType what the content is, found out from the content: {@code image/jpeg}, {@code image/png} or {@code application/pdf}
 * @param size bytes
 * @param sm3 digest of the content (GB/T 32905), 64 hex digits
 * @param uploadedAt when it first came
 * @param uploadedBy who uploaded it for an office; empty if the doctor did
 */
public record Attachment(UUID id, Optional<PersonId> person, Kind kind, String mediaType, int size, String sm3,
        Instant uploadedAt, Optional<Actor> uploadedBy) {

    /** Lists what attachments are. */
    public enum Kind {
        /** 照片: exactly 354×472 pixels, jpg, jpeg or png, at most 80 KB, white background (R-REG-63, R-REG-234). */
        PHOTO,
        /** 材料: pdf, jpg, jpeg or png (R-REG-63, R-REG-94). */
        DOCUMENT
    }

    /** Checks that it is somebody's: a doctor's or an office's. */
    public Attachment {
        if (person.isPresent() == uploadedBy.isPresent()) {
            throw new IllegalArgumentException("an attachment is a doctor's or an office's");
        }
    }

    /** Says whether it may stand in what a person hands in, or what an office hands in about that person. */
    public boolean usableBy(PersonId applicant, Optional<Actor> office) {
        return person.filter(applicant::equals).isPresent()
                || office.isPresent() && uploadedBy.map(Actor::office).equals(office.map(Actor::office));
    }
}
