package org.xinglin.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;

/** Reads and writes what offices are told, and what was reminded of. */
interface OfficeMapper {

    void tell(@Param("office") UUID office, @Param("kind") String kind, @Param("arguments") String arguments,
            @Param("at") Instant at);

    List<OfficeNoticeRow> of(@Param("office") UUID office, @Param("unreadOnly") boolean unreadOnly, @Param("before") Long before,
            @Param("limit") int limit);

    int unread(@Param("office") UUID office, @Param("most") int most);

    /** Returns 0 if the office has no such notice. */
    int read(@Param("office") UUID office, @Param("id") long id, @Param("at") Instant at, @Param("reader") UUID reader);

    /** Returns 0 if it was reminded of already. */
    int remind(@Param("subject") UUID subject, @Param("what") String what, @Param("ofDay") LocalDate ofDay,
            @Param("at") Instant at);

    /** Returns the last day for which a duty was done; null if it never was. */
    LocalDate doneOn(@Param("name") String name);

    void done(@Param("name") String name, @Param("on") LocalDate on);

    /** Returns applications that were submitted before an instant and await their institution, by id. */
    List<UnconfirmedRow> unconfirmed(@Param("before") Instant before, @Param("after") UUID after, @Param("limit") int limit);
}
