package org.xinglin.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;

/** Reads the lists of institutions' menus. */
interface InstitutionListMapper {

    List<Version> filings(@Param("institution") UUID institution, @Param("kind") String kind, @Param("own") boolean own,
            @Param("on") LocalDate on, @Param("afterName") String afterName, @Param("afterId") UUID afterId,
            @Param("limit") int limit);
}
