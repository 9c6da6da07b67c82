package org.xinglin.register;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.effect.Office;
import org.xinglin.api.register.ApprovingAuthorities.Change;

/** Is a row of {@code institution_authority_change} with the names of the authorities. @param beforeId null if none was set */
record ApprovalChangeRow(Instant at, String by, String category, UUID beforeId, String beforeName, UUID afterId,
        String afterName) {

    Change change() {
        return new Change(at, by, category, Optional.ofNullable(beforeId).map(id -> new Office(id, beforeName)),
                new Office(afterId, afterName));
    }
}
