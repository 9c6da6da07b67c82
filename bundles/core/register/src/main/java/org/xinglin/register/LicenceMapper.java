package org.xinglin.register;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.xinglin.api.register.InstitutionLicences.Licence;
import org.xinglin.api.register.InstitutionLicences.Wanted;
import org.xinglin.api.register.InstitutionPublished;

/** Speaks to the table of institutions' licences. */
interface LicenceMapper {

    Licence last(@Param("institution") UUID institution);

    int enter(@Param("institution") UUID institution, @Param("it") Wanted it, @Param("authority") UUID authority,
            @Param("at") Instant at, @Param("staff") UUID staff, @Param("by") String by);

    /** Returns what is public of valid institutions that have a licence, by id. */
    List<InstitutionPublished> publishedAfter(@Param("after") UUID after, @Param("limit") int limit);

    /** Returns what is public of those of these institutions that have a licence. @param institutions ids as text */
    List<InstitutionPublished> published(@Param("institutions") Collection<String> institutions);
}
