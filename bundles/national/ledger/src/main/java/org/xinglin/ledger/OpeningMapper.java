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

    /** Waits for commits of these persons and for a seal under way; holds until the transaction ends. */
    List<String> serialise(@Param("persons") List<String> persons);

    List<Head> heads(@Param("persons") List<String> persons);

    List<EntryRow> ofApplications(@Param("applications") List<String> applications);

    List<EntryRow> ofPersons(@Param("persons") List<String> persons);

    /** Gives codes to persons; returns the persons who got theirs, not those whose code is another's. */
    List<UUID> addPracticeCodes(@Param("persons") List<String> persons, @Param("codes") List<String> codes);

    /** Waits for a seal under way; holds until the transaction ends. */
    String enterLedger();

    /** Draws positions for new entries, rising. */
    List<Long> nextPositions(@Param("count") int count);

    /** Lets new codes begin after those given. */
    int advanceSerials(@Param("codes") List<String> codes);
}
