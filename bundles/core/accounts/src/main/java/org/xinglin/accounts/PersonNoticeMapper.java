package org.xinglin.accounts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reads and writes what persons are told. */
interface PersonNoticeMapper {

    /** Is a row of {@code person_notice}; {@code readAt} is null until it is read. */
    record NoticeRow(long id, String tenant, String kind, String arguments, Instant at, Instant readAt) {
    }

    /** Keeps a notice; returns 0 if the message has brought it before. */
    int keep(UUID message, UUID person, String tenant, String kind, String arguments, Instant at);

    List<NoticeRow> of(UUID person, boolean unreadOnly, Long before, int limit);

    /** Returns 0 if the person has no such notice. */
    int read(UUID person, long id, Instant at);
}
