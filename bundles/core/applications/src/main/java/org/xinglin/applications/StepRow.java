package org.xinglin.applications;

import java.time.Instant;
import java.util.UUID;
import org.xinglin.api.application.AppState;

/** Is a row of {@code application_step}. */
record StepRow(UUID applicationId, Instant at, String actor, String byName, AppState state, String remark) {
}
