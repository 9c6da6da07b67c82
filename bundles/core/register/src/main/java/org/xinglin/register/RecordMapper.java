package org.xinglin.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.xinglin.api.PersonId;

/** Speaks to the table of records and to its rebuilt double. */
interface RecordMapper {

    /** Waits for a rebuild under way; others may enter at the same time. */
    int enterEntries();

    /** Lets nobody else change the table until the transaction ends; readers go on. */
    int holdEntries();

    boolean holds(@Param("person") PersonId person, @Param("position") long position);

    /** Returns a person's versions that are open and not superseded, in the order in which they came. */
    List<Version> open(@Param("person") PersonId person);

    int add(@Param("table") Table table, @Param("versions") List<Version> versions);

    int supersede(Version version);

    List<Version> asOf(@Param("kind") String kind, @Param("person") PersonId person, @Param("validOn") LocalDate validOn,
            @Param("knownAt") Instant knownAt);

    List<Version> history(@Param("kind") String kind, @Param("person") PersonId person);

    Version find(@Param("kind") String kind, @Param("id") UUID id, @Param("on") LocalDate on);

    List<Version> at(@Param("kind") String kind, @Param("institution") UUID institution, @Param("status") String status,
            @Param("on") LocalDate on, @Param("afterName") String afterName, @Param("afterId") UUID afterId,
            @Param("limit") int limit);

    List<Version> filingsOfDoctorsOf(@Param("institution") UUID institution, @Param("on") LocalDate on, @Param("limit") int limit);

    int prepareRebuilt();

    int empty();

    int fill();

    long count(@Param("table") Table table);

    List<String> differences();
}
