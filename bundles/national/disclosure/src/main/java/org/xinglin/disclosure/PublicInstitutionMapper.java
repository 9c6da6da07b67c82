package org.xinglin.disclosure;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.xinglin.api.TenantId;
import org.xinglin.api.disclosure.PublicInstitution;
import org.xinglin.api.register.InstitutionPublished;

/** Speaks to the table of public institutions. */
interface PublicInstitutionMapper {

    int publish(@Param("tenant") TenantId tenant, @Param("it") InstitutionPublished it, @Param("subjects") List<String> subjects);

    int unpublish(@Param("tenant") TenantId tenant, @Param("institution") UUID institution);

    List<PublicInstitution> named(@Param("name") String name, @Param("limit") int limit);

    List<PublicInstitution> containing(@Param("tenant") TenantId tenant, @Param("pattern") String pattern, @Param("limit") int limit);

    /** Lets nobody publish or rename until the transaction ends; readers go on. */
    int hold();

    int prepareRebuilt();

    /** Puts in what a province says; subjects in words. */
    int add(@Param("tenant") TenantId tenant, @Param("rows") List<InstitutionPublished> rows);

    /** Takes out of the rebuilt rows what is another province's: who published it first keeps it. */
    int dropAnothers();

    /** Returns what differs, a hundred at most. @param tenants provinces that were asked */
    List<String> differences(@Param("tenants") List<String> tenants);

    /** Takes out what differs from what its province says. */
    int dropStrangers(@Param("tenants") List<String> tenants);

    /** Puts in what is missing. */
    int fill();
}
