package org.xinglin.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.PersonId;
import org.xinglin.api.business.Standing;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.api.register.RecordKind;
import org.xinglin.api.register.Versioned;
import org.xinglin.store.Json;

/**
 * Is one version of a record, a row. The columns before the body repeat what is looked up by.
 *
 * @param institutionId the main or the filed institution; null if there is none
 * @param practicePlace of a registration; null otherwise
 * @param lastDay of a filing or permit, inclusive; null if it has none
 * @param body JSON of the record
 * @param validTo first day on which it does not hold any more; null if open
 * @param supersededAt null while it is what is known
 */
record Version(String kind, UUID id, PersonId person, String personName, String practiceCode, UUID institutionId,
        String practicePlace, String status, LocalDate lastDay, String body, LocalDate validFrom, LocalDate validTo,
        Instant recordedAt, Instant supersededAt, String eRegId, List<String> policies, long ledgerPosition) {

    /** Returns the version of a record that begins on a day, by an entry. */
    static Version of(UUID id, Object record, String personName, LocalDate from, LedgerEntry entry) {
        List<String> policies = entry.policies().stream().map(p -> p.id() + "@" + p.version()).sorted().toList();
        Key key = Key.of(record);
        return new Version(key.kind().name(), id, entry.person(), personName, entry.practiceCode(), key.institution(),
                key.place(), key.status(), key.lastDay(), Json.write(record), from, null, entry.committedAt(), null,
                entry.eRegId(), policies, entry.position());
    }

    /** Returns this version as an entry leaves it that lets something else begin on a later day. */
    Version until(LocalDate day, LedgerEntry entry) {
        return new Version(kind, id, person, personName, practiceCode, institutionId, practicePlace, status, lastDay, body,
                validFrom, day, entry.committedAt(), null, eRegId, policies, entry.position());
    }

    /** Returns this version as one that is not what is known any more. */
    Version superseded(Instant at) {
        return new Version(kind, id, person, personName, practiceCode, institutionId, practicePlace, status, lastDay, body,
                validFrom, validTo, recordedAt, at, eRegId, policies, ledgerPosition);
    }

    <T> Versioned<T> as(RecordKind<T> wanted) {
        return new Versioned<>(id, person, personName, practiceCode, Json.read(body, wanted.type()), validFrom,
                Optional.ofNullable(validTo), recordedAt, Optional.ofNullable(supersededAt), eRegId, policies, ledgerPosition);
    }

    /** Returns the record. */
    Object record() {
        return Json.read(body, RecordKind.all().stream().filter(k -> k.name().equals(kind)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no records of kind " + kind)).type());
    }

    /** Is what a record is looked up by. */
    private record Key(RecordKind<?> kind, UUID institution, String place, String status, LocalDate lastDay) {

        static Key of(Object record) {
            if (record instanceof Standing.Registration r) {
                return new Key(RecordKind.REGISTRATION, r.main().id(), r.practicePlace(), r.status().name(), null);
            }
            if (record instanceof Standing.Filing f) {
                return new Key(RecordKind.FILING, f.at().id(), null, f.status().name(), f.validTo().orElse(null));
            }
            if (record instanceof Standing.Permit p) {
                return new Key(RecordKind.PERMIT, p.employers().get(0).id(), null, p.endedOn().isPresent() ? "ENDED" : "VALID",
                        p.validTo());
            }
            if (record instanceof Standing.Ban b) {
                return new Key(RecordKind.BAN, null, null, "VALID", b.to().orElse(null));
            }
            return new Key(RecordKind.ASSESSMENT, null, null, "VALID", null);
        }
    }
}
