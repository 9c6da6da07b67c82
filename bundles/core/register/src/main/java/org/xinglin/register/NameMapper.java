package org.xinglin.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.xinglin.api.register.InstitutionNames.State;
import org.xinglin.api.register.InstitutionRenamed;

/** Speaks to the tables of institutions' names and of the proposals to change them. */
interface NameMapper {

    /** Returns every version of the names of these institutions. @param institutions ids as text */
    List<NameRow> names(@Param("institutions") Collection<String> institutions);

    /** Returns the name in force of each institution that was renamed, by id. */
    List<InstitutionRenamed> inForceAfter(@Param("after") UUID after, @Param("limit") int limit);

    RenameRow rename(@Param("id") UUID id);

    /** Holds a proposal until the transaction ends. */
    RenameRow holdRename(@Param("id") UUID id);

    List<RenameRow> ofInstitution(@Param("institution") UUID institution, @Param("limit") int limit);

    List<RenameRow> awaiting(@Param("authority") UUID authority, @Param("limit") int limit);

    /** Returns 0 if another proposal is open. */
    int propose(@Param("row") RenameRow row, @Param("proposer") UUID proposer);

    int end(@Param("id") UUID id, @Param("state") State state, @Param("at") Instant at, @Param("decider") UUID decider,
            @Param("by") String by, @Param("decision") String decision, @Param("from") LocalDate from);

    /** Closes the recorded time of the name that is in force. */
    int supersede(@Param("institution") UUID institution, @Param("at") Instant at);

    int add(@Param("row") NameRow row, @Param("rename") UUID rename);

    int call(@Param("institution") UUID institution, @Param("name") String name);
}
