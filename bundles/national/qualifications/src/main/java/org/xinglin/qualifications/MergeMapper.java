package org.xinglin.qualifications;

import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Merges staged records into the register set by set. All statements run in the transaction of the batch. */
interface MergeMapper {

    /**
     * A record that the register or its own batch speaks against.
     *
     * @param line 0 if staging does not know it
     * @param problem a name of {@link Conflict}
     */
    record Judged(long line, int seq, String problem) {
    }

    /** Lets one batch in at a time, of all containers. */
    void lockFeed();

    /** Keeps look-ups in the register on its indexes, whatever the planner guesses of the staging tables. */
    void preferIndexes();

    /** Makes the staging tables of this transaction; they vanish with it. */
    void createStaging();

    void emptyStaging();

    void emptyJudged();

    /** Puts the staged records that are new into the register; returns how many. */
    long insertNew();

    /**
     * Compares what was not put in with the register: what is to be done with each, or what speaks against it.
     *
     * @param addsToo false if every ADD was put in
     */
    void judge(@Param("addsToo") boolean addsToo);

    /** Compares records of the batch that have a key or a code in common; the good ones go on to staging. */
    void judgeHeld();

    /** Returns how many of the judged records change nothing. */
    long countUnchanged();

    /** Returns what speaks against the judged ones. */
    List<Judged> conflicts();

    /** Keeps the present versions of the records that are about to change (R-DAT-04). */
    void keepFormer();

    /** Adds codes and dates of award that came second (R-FEED-11); returns how many. */
    long issue();

    /** Corrects (R-FEED-30, 35); returns how many. */
    long correct();

    /** Revokes (R-FEED-18); returns how many. */
    long revoke();
}
