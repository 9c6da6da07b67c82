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

    int prepareRebuilt();

    /** Puts in what a province says. */
    int add(@Param("tenant") TenantId tenant, @Param("rows") List<InstitutionRenamed> rows);

    /** Takes out of the rebuilt rows what is another province's: who named it first keeps it. */
    int dropAnothers();

    /** Returns what differs, a hundred at most. @param tenants provinces that were asked */
    List<String> differences(@Param("tenants") List<String> tenants);

    /** Tells the feed of all institutions whose names differ. */
    int touchDiffering(@Param("tenants") List<String> tenants);

    /** Takes out what differs from what its province says. */
    int dropStrangers(@Param("tenants") List<String> tenants);

    /** Puts in what is missing. */
    int fill();

    /** Returns the names of those that were renamed. @param institutions ids as text */
    List<Named> names(@Param("institutions") Collection<String> institutions);

    /** Is an institution and its name. */
    record Named(UUID institutionId, String name) {
    }
}
