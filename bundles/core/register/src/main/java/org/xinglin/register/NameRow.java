package org.xinglin.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Is one version of an institution's name.
 *
 * @param validFrom null if it is the first name known
 * @param validTo first day on which it is not in force any more; null if open
 * @param supersededAt null while it is what is known
 */
record NameRow(UUID institutionId, String name, LocalDate validFrom, LocalDate validTo, Instant recordedAt,
        Instant supersededAt) {

    /** Says whether it is the name of a day. */
    boolean covers(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || day.isBefore(validTo));
    }

    /** Says whether it was what was known at an instant. */
    boolean knownAt(Instant instant) {
        return !instant.isBefore(recordedAt) && (supersededAt == null || instant.isBefore(supersededAt));
    }

    /** Says whether it is what is known. */
    boolean known() {
        return supersededAt == null;
    }
}
