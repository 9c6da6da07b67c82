package org.xinglin.applications;

import java.time.Instant;
import java.util.UUID;

/** Is an application that awaits its institution since an instant. */
record UnconfirmedRow(UUID id, Instant since) {
}
