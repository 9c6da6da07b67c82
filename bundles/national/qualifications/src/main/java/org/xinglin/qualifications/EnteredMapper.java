package org.xinglin.qualifications;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.cursor.Cursor;

/** Keeps what provinces entered as the ledger has it, live and rebuilt. */
interface EnteredMapper {

    /** Is a code as it lies sealed in the register, with the index by which it is found. */
    record Sealed(UUID id, int version, byte[] code, byte[] codeIndex) {
    }

    /** Waits for a rebuild under way; others may enter at the same time. */
    void enterEntries();

    /** Lets nobody enter until the transaction ends; the feed and readers go on. */
    void holdEntries();

    /** Returns the versions of this qualification that no ledger entry made: of a register taken over. */
    int versionsBefore(EnteredVersion row);

    /** Keeps for history what was taken over and is corrected now. */
    void keepTakenOver(EnteredVersion first);

    /** Puts the newest version in. Returns 0 if it is there, or another qualification has its code. */
    int put(EnteredVersion row);

    /** Puts a version in that was replaced. */
    void putFormer(EnteredVersion row);

    /** Says whether this qualification is there. */
    boolean entered(EnteredVersion row);

    int prepareRebuilt();

    void add(@Param("rows") List<EnteredVersion> rows);

    /** Takes out of the rebuilt rows those whose code is another's (R-REG-197). */
    void dropTaken();

    /** Returns the codes that provinces entered, as they lie in the register and its history. */
    Cursor<Sealed> sealedCodes();

    /** Gives rebuilt rows the seals of the live ones with the same code. @param broken ids whose live seal does not hold it */
    void adoptSeals(@Param("broken") List<String> broken);

    /** Keeps for history what was taken over and the ledger has corrected. */
    void keepAllTakenOver();

    /** Takes out what differs from the rebuilt rows. */
    void dropStrangers();

    /** Puts in what is missing. */
    void fill();

    long countLive();

    long countRebuilt();

    List<String> differences();
}
