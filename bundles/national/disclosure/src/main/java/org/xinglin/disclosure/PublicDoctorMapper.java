package org.xinglin.disclosure;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;

/** Writes the public register; look-ups go past it, see {@link PostgresDisclosure}. */
interface PublicDoctorMapper {

    /** Waits for a rebuild under way; others may enter at the same time. */
    int enterEntries();

    /** Lets nobody else change the register until the transaction ends; readers go on. */
    int holdEntries();

    /** Puts rows in, unless something newer is known of their registration. */
    int publish(@Param("t") Tables tables, @Param("rows") List<PublicRow> rows);

    int end(@Param("t") Tables tables, @Param("registration") UUID registration, @Param("position") long position);

    int unpublish(@Param("t") Tables tables, @Param("registration") UUID registration, @Param("position") long position);

    int prepareRows();

    int prepareEnded();

    int dropStrangers();

    int fillRows();

    int emptyEnded();

    int fillEnded();

    long count(@Param("t") Tables tables);

    List<String> differences();
}
