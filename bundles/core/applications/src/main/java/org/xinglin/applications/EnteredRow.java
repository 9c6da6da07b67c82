package org.xinglin.applications;

import java.util.UUID;

/** Is an application that an officer entered at the counter. */
record EnteredRow(UUID id, UUID startedByStaff) {
}
