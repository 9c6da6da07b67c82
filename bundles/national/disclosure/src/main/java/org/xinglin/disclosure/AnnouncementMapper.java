package org.xinglin.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.xinglin.api.TenantId;
import org.xinglin.api.disclosure.Announcement;

/** Writes and reads the announcements. */
interface AnnouncementMapper {

    /** Adds those that are not there yet. */
    int announce(@Param("rows") List<AnnouncementRow> rows);

    List<AnnouncementRow> list(@Param("tenant") TenantId tenant, @Param("kind") Announcement.Kind kind,
            @Param("from") LocalDate from, @Param("to") LocalDate to, @Param("after") UUID after, @Param("limit") int limit);

    int prepareRebuilt();

    int add(@Param("rows") List<AnnouncementRow> rows);

    int dropStrangers();

    int fill();

    List<String> differences();
}
