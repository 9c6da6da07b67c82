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
     * Returns why records of a batch were quarantined, as its reject file says it, in order of their numbers.
     *
     * @param batch name of a batch that went in; there is nothing to tell of others
     * @param after number of the last one known; 0 for the first
     */
    List<Rejected> rejected(String batch, int after, int limit);

    /**
     * States one reason for which a record was quarantined.
     *
     * @param number within the batch, from 1
     * @param line line of the file on which the record begins, the header being line 1
     * @param seq as the file has it
     * @param field header of the column concerned, or the empty string
     * @param rule rule id
     * @param value what was found, masked
     * @param problem what is wrong and what to do, Chinese and English in one line
     */
    record Rejected(int number, long line, String seq, String field, String rule, String value, String problem) {
    }

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
