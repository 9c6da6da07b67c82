package org.xinglin.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.register.InstitutionNames.Rename;
import org.xinglin.api.register.InstitutionNames.State;

/** Is a row of {@code institution_rename}; what is not there yet is null. */
record RenameRow(UUID id, UUID institutionId, String before, String name, String reason, State state, Instant proposedAt,
        String proposedBy, Instant endedAt, String decidedBy, String decision, LocalDate inForceFrom) {

    Rename rename() {
        return new Rename(id, institutionId, before, name, reason, state, proposedAt, proposedBy, Optional.ofNullable(endedAt),
                decidedBy, decision, Optional.ofNullable(inForceFrom));
    }
}
