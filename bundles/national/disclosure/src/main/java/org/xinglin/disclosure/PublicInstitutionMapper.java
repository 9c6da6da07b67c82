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
}
