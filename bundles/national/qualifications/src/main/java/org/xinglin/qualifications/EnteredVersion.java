package org.xinglin.qualifications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xinglin.api.effect.GrantQualification;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.standards.Category;
import org.xinglin.standards.IdType;
import org.xinglin.standards.QualificationCode;
import org.xinglin.standards.ResidentId;
import org.xinglin.store.FieldCipher;

/**
 * Is one version of a qualification that a province entered, as the ledger and the document shown make it. Certificate code and ID
 * number meet here, and nowhere else: the code is composed from the document (rulebook §2.7.1). A document whose number is no
 * resident ID number gives no code.
 *
 * @param idNo sealed
 * @param code sealed, or null
 * @param codeIndex keyed index, or null
 * @param recordedAt when the first of its versions was committed
 * @param correctedAt when this version was committed; null for the first
 * @param replacedAt when the next version was committed; null for the newest
 */
record EnteredVersion(UUID id, UUID personId, int year, String province, String origin, String name, String gender,
        LocalDate birthDate, String idType, byte[] idNo, String education, String school, String major, int level, String category,
        byte[] code, byte[] codeIndex, LocalDate awardedOn, int version, Instant recordedAt, Instant correctedAt,
        Instant replacedAt, long ledgerPosition) {

    /**
     * Reads a person's entries, in order: every version of every qualification that they enter, oldest first. The document is the
     * one that was known when the entry was committed; if nobody had been identified by then, the first one known.
     *
     * @param identities how the person was identified, oldest first; not empty
     */
    static List<EnteredVersion> of(List<LedgerEntry> entries, List<PersonMapper.Row> identities, FieldCipher cipher) {
        Map<UUID, List<EnteredVersion>> versions = new LinkedHashMap<>();
        for (LedgerEntry entry : entries) {
            entry.effects().stream().filter(GrantQualification.class::isInstance).map(GrantQualification.class::cast)
                    .forEach(granted -> next(versions.computeIfAbsent(granted.qualificationId(), id -> new ArrayList<>()), entry,
                            granted, shownBy(identities, entry.committedAt()), cipher));
        }
        return versions.values().stream().flatMap(List::stream).toList();
    }

    private static void next(List<EnteredVersion> before, LedgerEntry entry, GrantQualification granted, PersonMapper.Row person,
            FieldCipher cipher) {
        boolean first = before.isEmpty();
        if (!first) {
            before.set(before.size() - 1, before.get(before.size() - 1).until(entry.committedAt()));
        }
        String code = IdType.of(person.idType()).carriesResidentId() ? QualificationCode.compose(granted.year(),
                granted.tenant().code(), granted.level(), Category.of(granted.category()),
                ResidentId.of(cipher.open(person.idNo()))).value() : null;
        before.add(new EnteredVersion(granted.qualificationId(), entry.person().value(), granted.year(), granted.tenant().code(),
                granted.origin(), granted.personName(), person.gender(), person.birthDate(), person.idType(), person.idNo(),
                granted.education(), granted.school(), granted.major(), granted.level(), granted.category(),
                code == null ? null : cipher.seal(code), code == null ? null : cipher.index(StagingRow.CODE, code),
                granted.awardedOn().orElse(null), before.size() + 1, first ? entry.committedAt() : before.get(0).recordedAt(),
                first ? null : entry.committedAt(), null, entry.position()));
    }

    private static PersonMapper.Row shownBy(List<PersonMapper.Row> identities, Instant at) {
        PersonMapper.Row shown = identities.get(0);
        for (PersonMapper.Row later : identities) {
            shown = later.identifiedAt().isAfter(at) ? shown : later;
        }
        return shown;
    }

    private EnteredVersion until(Instant replaced) {
        return new EnteredVersion(id, personId, year, province, origin, name, gender, birthDate, idType, idNo, education, school,
                major, level, category, code, codeIndex, awardedOn, version, recordedAt, correctedAt, replaced, ledgerPosition);
    }

    /** Returns it as what follows some versions that no ledger entry made. */
    EnteredVersion after(int versions) {
        return versions == 0 ? this : new EnteredVersion(id, personId, year, province, origin, name, gender, birthDate, idType,
                idNo, education, school, major, level, category, code, codeIndex, awardedOn, version + versions, recordedAt,
                correctedAt == null ? recordedAt : correctedAt, replacedAt, ledgerPosition);
    }

    /** Says whether no later version has replaced it. */
    boolean newest() {
        return replacedAt == null;
    }

    @Override
    public String toString() {
        return "EnteredVersion[" + id + " " + version + "]";
    }
}
