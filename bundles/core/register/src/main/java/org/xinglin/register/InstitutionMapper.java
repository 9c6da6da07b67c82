package org.xinglin.register;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.xinglin.api.register.Authority;
import org.xinglin.api.register.Institution;

/** Speaks to the tables of authorities and institutions. */
interface InstitutionMapper {

    InstitutionRow institution(@Param("id") UUID id);

    List<InstitutionRow> named(@Param("pattern") String pattern, @Param("limit") int limit);

    /** Returns institutions that have one of these ids, credit codes or registration numbers. */
    List<InstitutionRow> alike(@Param("ids") List<String> ids, @Param("usccs") List<String> usccs,
            @Param("numbers") List<String> numbers);

    Authority authority(@Param("id") UUID id);

    List<Authority> authorities();

    int enterAuthority(Authority authority);

    int enterInstitution(Institution institution);

    int forgetAuthorities(@Param("institution") UUID institution);

    int assign(@Param("institution") UUID institution, @Param("category") String category,
            @Param("authority") UUID authority);
}
