package org.xinglin.api.qualification;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Takes batches of the national exam centre into the register of qualifications (R-FEED-10…18, 30). */
@ProviderType
public interface ExamFeed {

    /** What became of a batch. */
    enum State { RUNNING, ACCEPTED, REJECTED }

    /**
     * Takes in one batch: its two files lie complete on this machine's disk. All of its good records go in, in one
     * transaction, or nothing does.
     *
     * @param manifest the manifest file
     * @param csv the data file
     * @param rejects where the reject file is written (UTF-8 with BOM); not created if nothing was rejected
     */
    Report ingest(Path manifest, Path csv, Path rejects);

    /** Returns the batches taken in so far or under way, newest first. */
    List<Report> batches(int limit);

    /** Returns one batch. */
    Optional<Report> batch(String name);

    /**
     * Tells how far a batch is or what became of it.
     *
     * @param records as the manifest says
     * @param read records read so far
     * @param problem why the whole batch was refused; empty otherwise
     * @param elapsedMillis wall time so far
     */
    record Report(String batch, State state, long records, long read, long added, long corrected, long revoked,
            long unchanged, long quarantined, String problem, Instant startedAt, long elapsedMillis) {
    }
}
