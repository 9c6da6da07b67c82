package org.xinglin.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;

/** Speaks to the ledger's tables about many persons at once; arrays of UUIDs go as text. */
interface OpeningMapper {

    /** Is the last entry and the code of a person; both null if there is none. */
    record Head(UUID personId, Long sequence, String hash, Instant committedAt, String practiceCode) {
    }

    /** Is where an entry stands. */
    record Place(UUID applicationId, long position) {
    }

    /** Waits for commits of these persons and for a seal under way; holds until the transaction ends. */
    List<String> serialise(@Param("persons") List<String> persons);

    List<Head> heads(@Param("persons") List<String> persons);

    List<EntryRow> ofApplications(@Param("applications") List<String> applications);

    List<EntryRow> ofPersons(@Param("persons") List<String> persons);

    /** Gives codes to persons; returns the persons who got theirs, not those whose code is another's. */
    List<UUID> addPracticeCodes(@Param("persons") List<String> persons, @Param("codes") List<String> codes);

    /** Adds entries; their positions are given by the table. */
    List<Place> add(@Param("rows") Columns rows);

    /** Lets new codes begin after those given. */
    int advanceSerials(@Param("codes") List<String> codes);

    /** Holds rows by columns. */
    record Columns(List<String> persons, List<String> sequences, List<String> applications, List<String> tenants,
            List<String> types, List<String> days, List<String> eRegIds, List<String> codes, List<String> bodies,
            List<String> instants, List<String> previous, List<String> hashes) {

        static Columns of(List<EntryRow> rows) {
            return new Columns(rows.stream().map(r -> r.personId().toString()).toList(),
                    rows.stream().map(r -> Long.toString(r.sequence())).toList(),
                    rows.stream().map(r -> r.applicationId().toString()).toList(),
                    rows.stream().map(r -> r.tenant().code()).toList(), rows.stream().map(EntryRow::type).toList(),
                    rows.stream().map(r -> r.approvedOn().toString()).toList(), rows.stream().map(EntryRow::eRegId).toList(),
                    rows.stream().map(EntryRow::practiceCode).toList(), rows.stream().map(EntryRow::body).toList(),
                    rows.stream().map(r -> r.committedAt().toString()).toList(),
                    rows.stream().map(EntryRow::previousHash).toList(), rows.stream().map(EntryRow::hash).toList());
        }
    }
}
