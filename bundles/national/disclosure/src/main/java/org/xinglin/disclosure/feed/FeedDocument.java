package org.xinglin.disclosure.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.xinglin.api.disclosure.PublicDoctor;
import org.xinglin.api.feed.ChangeFeed.Batch;
import org.xinglin.api.feed.PublicChange;
import org.xinglin.store.Json;

/**
 * Is a batch as consumers get it: canonical JSON, members in order of name. Its members, and those of its lines, are all that ever
 * leaves (R-PUB-20): the place in the feed, the kind, the record's public id, the province, the practice code, the nine items.
 */
record FeedDocument(String feed, String after, String next, boolean more, Instant at, List<Line> changes) {

    /** Is a change. @param items null if the record is withdrawn */
    record Line(long position, PublicChange.Kind kind, UUID record, String province, Instant at, String practiceCode, PublicDoctor items) {

        static Line of(PublicChange it) {
            return new Line(it.position(), it.kind(), it.record(), it.province().code(), it.at().truncatedTo(ChronoUnit.MILLIS),
                    it.practiceCode(), it.doctor().orElse(null));
        }
    }

    /** Returns the bytes that are signed and handed over. */
    static byte[] bytes(Batch it) {
        return Json.write(new FeedDocument("public-register", it.after(), it.next(), it.more(), it.at().truncatedTo(ChronoUnit.MILLIS),
                it.changes().stream().map(Line::of).toList())).getBytes(StandardCharsets.UTF_8);
    }
}
