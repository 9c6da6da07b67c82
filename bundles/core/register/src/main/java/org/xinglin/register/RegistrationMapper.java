package org.xinglin.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.xinglin.api.PersonId;

/** Speaks to the table of registrations and to its rebuilt double. */
interface RegistrationMapper {

    /** Waits for a rebuild under way; others may enter at the same time. */
    int enterEntries();

    /** Lets nobody else change the table until the transaction ends; readers go on. */
    int holdEntries();

    boolean holds(@Param("person") PersonId person, @Param("position") long position);

    int add(@Param("table") Table table, @Param("versions") List<Version> versions);

    /** Returns the version of a registration that is VALID, open and not superseded; null if there is none. */
    Version current(@Param("table") Table table, @Param("id") UUID id);

    int supersede(@Param("table") Table table, @Param("id") UUID id, @Param("at") Instant at);

    List<Version> asOf(@Param("person") PersonId person, @Param("validOn") LocalDate validOn,
            @Param("knownAt") Instant knownAt);

    List<Version> history(@Param("person") PersonId person);

    List<Version> at(@Param("institution") UUID institution, @Param("validOn") LocalDate validOn, @Param("limit") int limit);

    int prepareRebuilt();

    int indexRebuilt();

    int empty();

    int fill();

    long count(@Param("table") Table table);

    List<String> differences();
}
