package org.xinglin.qualifications;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.cursor.Cursor;
import org.xinglin.api.qualification.ExamFeed;

/** Keeps what became of each batch. */
interface BatchMapper {

    /** A batch as its table has it. */
    record Batch(int id, String name, String sm3, String state, long records, long read, long added, long corrected,
            long revoked, long unchanged, long quarantined, String problem, Instant startedAt, Instant endedAt) {
    }

    /** A line of the reject file. */
    record Line(long line, String seq, String field, String rule, String value, String problem) {
    }

    /** Returns the batch that went in or is under way by this name, or null. */
    Batch taken(@Param("name") String name);

    /** Returns the batch that went in or is under way, else the last refused, or null. */
    Batch find(@Param("name") String name);

    /** Returns the newest first. */
    List<Batch> newest(@Param("limit") int limit);

    /** Starts a batch, or starts it again after a crash; returns its id. */
    int start(@Param("name") String name, @Param("sm3") String sm3, @Param("records") long records,
            @Param("at") Instant at);

    /** Says how far it is. */
    void progress(@Param("id") int id, @Param("read") long read);

    /** Ends a batch that went in. */
    void accept(@Param("id") int id, @Param("counts") Counts counts, @Param("at") Instant at);

    /** Records that a batch was refused whole; one left by a crash under the same name ends so. */
    void reject(@Param("name") String name, @Param("sm3") String sm3, @Param("records") long records,
            @Param("problem") String problem, @Param("from") Instant from, @Param("at") Instant at);

    /** Returns what was rejected of the batch that went in by this name, in order of numbers. */
    List<ExamFeed.Rejected> rejected(@Param("name") String name, @Param("after") int after, @Param("limit") int limit);

    /** Returns what was rejected of a batch, in order of lines; read within the transaction. */
    Cursor<Line> rejects(@Param("batch") int batch);
}
