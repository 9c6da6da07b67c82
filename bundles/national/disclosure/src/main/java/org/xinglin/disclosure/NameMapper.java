package org.xinglin.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.xinglin.api.TenantId;
import org.xinglin.api.register.InstitutionRenamed;

/** Speaks to the table of institutions' present names. */
interface NameMapper {

    /** Puts a name in, unless a later decision is there. */
    int call(@Param("tenant") TenantId tenant, @Param("it") InstitutionRenamed it);

    /** Tells the feed that the records of an institution may be called otherwise. */
    int touch(@Param("institution") UUID institution);

    /** Returns the names of those that were renamed. @param institutions ids as text */
    List<Named> names(@Param("institutions") Collection<String> institutions);

    /** Is an institution and its name. */
    record Named(UUID institutionId, String name) {
    }
}
