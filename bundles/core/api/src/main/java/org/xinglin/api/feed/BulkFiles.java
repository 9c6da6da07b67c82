package org.xinglin.api.feed;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps the public register as files for authorised consumers: snapshots, and deltas from day to day. A release is a file of lines of
 * JSON for each province, compressed, and a signed manifest with the digests, the counts, and the cursor with which the feed goes on.
 */
@ProviderType
public interface BulkFiles {

    /** Returns the releases, newest first. */
    List<Release> releases();

    /** Returns a release. */
    Optional<Release> release(String name);

    /** Returns where a file of a release lies; it is never altered. @param file as its manifest names it */
    Optional<Path> file(String release, String file);

    /** Returns the manifest of a release, signed. */
    Optional<SignedDocument> manifest(String release);

    /** Makes what is due: a first snapshot, the day's delta. Returns what was made; routes call it. */
    List<Release> make();

    /** Lists the kinds of releases. */
    enum Kind {
        /** The whole register. */
        SNAPSHOT,
        /** What changed since the release before. */
        DELTA
    }

    /**
     * Is a release.
     *
     * @param name of the release, for example {@code delta-20261123-4711}
     * @param after the cursor after which a delta begins; empty for a snapshot
     * @param next the cursor with which the feed goes on
     */
    record Release(String name, Kind kind, Optional<String> after, String next, Instant madeAt, List<Part> parts) {

        /** Takes a copy. */
        public Release {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Is a file of a release.
     *
     * @param file name
     * @param province whose records it holds
     * @param records how many lines
     * @param bytes its size as it lies there, compressed
     * @param sha256 of these bytes, in hexadecimal digits
     */
    record Part(String file, String province, long records, long bytes, String sha256) {
    }
}
