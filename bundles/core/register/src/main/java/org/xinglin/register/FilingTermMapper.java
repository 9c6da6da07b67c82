package org.xinglin.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;

/** Looks for filings by the last day of their term. */
interface FilingTermMapper {

    /**
     * Returns filings whose last day lies in these days, by last day and id.
     *
     * @param afterDay last day of the last one seen; null from the beginning
     */
    List<Version> ending(@Param("from") LocalDate from, @Param("to") LocalDate to, @Param("afterDay") LocalDate afterDay,
            @Param("afterId") UUID afterId, @Param("limit") int limit);
}
