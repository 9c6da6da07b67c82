package org.xinglin.applications;

import java.util.UUID;
import org.xinglin.api.PersonId;

/** Is a row of {@code lock_intent}. */
record IntentRow(UUID applicationId, PersonId person) {
}
