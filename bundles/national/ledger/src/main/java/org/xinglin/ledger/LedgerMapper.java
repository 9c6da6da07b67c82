package org.xinglin.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.cursor.Cursor;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;

/** Speaks to the ledger's tables; SQL stands in the XML beside it. Cursors need a transaction. */
interface LedgerMapper {

    /** Waits for commits of the same person and for a seal under way; holds until the transaction ends. */
    String serialise(@Param("person") PersonId person);

    /** Waits until no commit is under way and lets none begin until the transaction ends. */
    String haltCommits();

    PersonState state(@Param("person") PersonId person, @Param("application") UUID application);

    EntryRow at(@Param("position") long position);

    EntryRow ofApplication(@Param("application") UUID application);

    List<EntryRow> ofPerson(@Param("person") PersonId person);

    List<EntryRow> after(@Param("position") long position, @Param("limit") int limit);

    List<EntryRow> before(@Param("position") long position, @Param("limit") int limit);

    Cursor<EntryRow> byPerson();

    /** Adds an entry; its position is given by the table and returned. */
    Long add(EntryRow entry);

    /** Returns the next serial of a series, or null when 999999 are given out (R-DAT-21). */
    Integer nextSerial(@Param("series") String series);

    /** Returns 0 if the code is another person's already. */
    int addPracticeCode(@Param("person") PersonId person, @Param("code") String code);

    Cursor<HeldCode> practiceCodes();

    int lock(@Param("person") PersonId person, @Param("tenant") TenantId tenant, @Param("application") UUID application,
            @Param("at") Instant at);

    /** Remembers that an application was refused the lock. */
    void refuse(@Param("application") UUID application, @Param("at") Instant at);

    boolean refused(@Param("application") UUID application);

    int unlock(@Param("person") PersonId person, @Param("application") UUID application);

    List<String> doubledPracticeCodes();

    List<String> doubledCodes();

    Seal lastSeal();

    List<Seal> seals();

    Cursor<SealedHash> hashesAfter(@Param("position") long position);

    int addSeal(Seal seal);
}
