package org.xinglin.disclosure;

import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Writes the public register; look-ups go past it, see {@link PostgresDisclosure}. */
interface PublicDoctorMapper {

    /** Waits for a rebuild under way; others may enter at the same time. */
    int enterEntries();

    /** Lets nobody else change the register until the transaction ends; readers go on. */
    int holdEntries();

    /** Puts rows in, or newer ones in their place. */
    int publish(@Param("rows") List<PublicRow> rows);

    /** Puts many rows in, or newer ones in their place. @param rows JSON array of {@link PublicRow} */
    int publishMany(@Param("rows") String rows);

    /** Tells the feed that everything may be different: it begins a new epoch. */
    int touchEverything();

    /** Takes rows out that are not newer than what ended them. */
    int unpublish(@Param("ended") List<PersonPage.Ended> ended);

    int prepareRebuilt();

    /** Adds rows to the rebuilt table. */
    int add(@Param("rows") List<PublicRow> rows);

    /** Takes out what differs from the rebuilt table. */
    int dropStrangers();

    /** Puts in what is missing. */
    int fill();

    long countLive();

    long countRebuilt();

    List<String> differences();
}
