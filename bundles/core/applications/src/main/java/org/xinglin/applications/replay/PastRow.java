package org.xinglin.applications.replay;

import java.time.Instant;
import java.util.UUID;

/** Is a row of {@code judgement} with its inputs, both as JSON. */
public record PastRow(UUID applicationId, String stage, Instant judgedAt, boolean refused, String judgement, String inputs) {
}
