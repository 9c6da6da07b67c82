package org.xinglin.clients;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Writes and reads what clients called. */
interface CallMapper {

    /** A call. */
    record CallRow(long position, Instant at, String operation, String outcome) {
    }

    long insert(UUID client, Instant at, String operation, String outcome);

    List<CallRow> calls(UUID client, long before, int limit);

    int sweep(Instant before);
}
