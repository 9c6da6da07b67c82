package org.xinglin.subscriptions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.xinglin.api.feed.BulkFiles.Kind;
import org.xinglin.api.feed.BulkFiles.Part;
import org.xinglin.api.feed.BulkFiles.Release;

/** Is what is written and signed of a release. @param after null for a snapshot @param records in all its files */
record Manifest(int format, String feed, String name, Kind kind, String after, String next, Instant madeAt, long records,
        List<Part> files) {

    static Manifest of(Release it) {
        return new Manifest(1, "public-register", it.name(), it.kind(), it.after().orElse(null), it.next(), it.madeAt(),
                it.parts().stream().mapToLong(Part::records).sum(), it.parts());
    }

    Release release() {
        return new Release(name, kind, Optional.ofNullable(after), next, madeAt, files);
    }
}
