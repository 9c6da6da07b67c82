package org.xinglin.api.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.PersonId;

/**
 * Is one version of a record in a tenant's register: what was so in {@code validFrom…validTo}, as recorded from
 * {@code recordedAt} on.
 *
 * @param id of the record, the same for all its versions
 * @param personName as at this version
 * @param practiceCode the person's lifelong code; empty text if there is none
 * @param is the record
 * @param validTo first day on which this version does not hold any more; empty if open
 * @param supersededAt when something else was recorded for these days; empty if this is what is known now
 * @param eRegId identification code of the entry that made this version
 * @param policies ids and versions of the policies by which it was decided, as {@code id@version} (R-POL-03)
 * @param ledgerPosition the ledger entry that made this version
 */
public record Versioned<T>(UUID id, PersonId person, String personName, String practiceCode, T is, LocalDate validFrom,
        Optional<LocalDate> validTo, Instant recordedAt, Optional<Instant> supersededAt, String eRegId, List<String> policies,
        long ledgerPosition) {
}
