package org.xinglin.api.disclosure;

import java.time.LocalDate;
import java.util.UUID;
import org.xinglin.api.TenantId;

/**
 * Is one name on the lists of persons registered and of persons whose registration was cancelled (公告, R-PUB-08). The reason of a
 * cancellation is not announced (R-PUB-10).
 *
 * @param id of the announcement, for the next page
 * @param on day of approval or of cancellation
 */
public record Announcement(UUID id, Kind kind, TenantId tenant, String name, String level, String category,
        String practiceCode, String institution, String authority, LocalDate on) {

    /** Lists what is announced. */
    public enum Kind {
        /** 准予注册. */
        REGISTERED,
        /** 注销注册. */
        CANCELLED
    }
}
