package org.xinglin.applications;

import java.time.Instant;

/** Is a row of {@code office_notice}; {@code readAt} is null until it is read. */
record OfficeNoticeRow(long id, String kind, String arguments, Instant at, Instant readAt) {
}
