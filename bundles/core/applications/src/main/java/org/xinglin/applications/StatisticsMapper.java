package org.xinglin.applications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.xinglin.api.application.ApplicationStatistics.Count;

/** Counts applications of an institution, or of an authority. One of the two is null. */
interface StatisticsMapper {

    List<Count> counts(@Param("institution") UUID institution, @Param("authority") UUID authority, @Param("from") Instant from,
            @Param("until") Instant until, @Param("zone") String zone);
}
