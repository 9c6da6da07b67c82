package org.xinglin.api.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Tells the national end which name an institution has from a day on; the body of {@code institution.name} (R-INS-05). */
public record InstitutionRenamed(UUID institution, String name, LocalDate from, Instant decidedAt) {
}
