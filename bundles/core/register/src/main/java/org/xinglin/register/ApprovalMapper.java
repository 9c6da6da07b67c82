package org.xinglin.register;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;

/** Speaks to the table of who set which approving authority. */
interface ApprovalMapper {

    /** Holds an institution, so that one setting follows the other. */
    UUID hold(@Param("institution") UUID institution);

    int assign(@Param("institution") UUID institution, @Param("category") String category, @Param("authority") UUID authority);

    int log(@Param("institution") UUID institution, @Param("category") String category, @Param("before") UUID before,
            @Param("after") UUID after, @Param("at") Instant at, @Param("staff") UUID staff, @Param("by") String by);

    List<ApprovalChangeRow> changes(@Param("institution") UUID institution, @Param("limit") int limit);
}
