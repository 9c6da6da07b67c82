package org.xinglin.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.xinglin.api.register.RegisterStatistics.Count;

/** Counts records of an institution, or of those in a division. One of the two is null. */
interface StatisticsMapper {

    List<Count> registrations(@Param("institution") UUID institution, @Param("division") String division,
            @Param("on") LocalDate on);

    List<Count> filings(@Param("institution") UUID institution, @Param("division") String division, @Param("on") LocalDate on);
}
