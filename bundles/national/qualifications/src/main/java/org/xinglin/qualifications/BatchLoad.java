package org.xinglin.qualifications;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.xinglin.store.Transaction;

/**
 * Takes one batch into the register, in one transaction: {@code COPY} into staging, merge, portion by portion, while the next
 * portion is being read. Staging is temporary tables, which PostgreSQL neither logs nor leaves behind.
 */
final class BatchLoad {

    private static final int ROWS_A_PORTION = 20_000;
    private static final int RECORDS_A_REPORT = 50_000;
    private static final long UNKNOWN = -1;
    private static final String REJECT_COLUMNS = "batch, no, line, seq, field, rule, value, problem";
    private static final int REJECT_FIELDS = 8;

    private final MergeMapper merge;
    private final CopyManager copy;
    private final int batch;
    private final String source;
    private final Instant at;
    private final LongConsumer progress;
    private final Counts counts = new Counts();
    private int rejected;
    private long reported;

    BatchLoad(Transaction tx, int batch, String source, Instant at, LongConsumer progress) throws SQLException {
        this.merge = tx.mapper(MergeMapper.class);
        this.copy = tx.connection().unwrap(PGConnection.class).getCopyAPI();
        this.batch = batch;
        this.source = source;
        this.at = at;
        this.progress = progress;
    }

    /** Takes everything that the reader gives. @throws SQLException if the database refuses; then nothing may be kept */
    Counts run(SliceReader reader) throws IOException, SQLException {
        merge.preferIndexes();
        merge.createStaging();
        boolean more = true;
        while (more) {
            more = portion(reader);
            if (counts.getRead() - reported >= RECORDS_A_REPORT) {
                reported = counts.getRead();
                progress.accept(reported);
            }
        }
        merge.judgeHeld();
        settleJudged();
        merge(UNKNOWN, UNKNOWN);
        return counts;
    }

    private boolean portion(SliceReader reader) throws IOException, SQLException {
        List<BinaryCopy> heldBack = new ArrayList<>();
        List<Reject> rejects = new ArrayList<>();
        long rows = 0;
        long adds = 0;
        Slice slice = reader.next();
        if (slice == null) {
            return false;
        }
        try (Rows staging = new Rows("feed_staging", StagingRow.COLUMNS)) {
            while (slice != null) {
                staging.write(slice.rows());
                if (slice.held().rows() > 0) {
                    heldBack.add(slice.held());
                }
                rejects.addAll(slice.rejects());
                rows += slice.rows().rows();
                adds += slice.adds();
                counts.read(slice.records());
                counts.quarantined(slice.quarantined());
                slice = rows < ROWS_A_PORTION && rejects.size() < ROWS_A_PORTION ? reader.next() : null;
            }
            staging.end();
        }
        if (!heldBack.isEmpty()) {
            try (Rows into = new Rows("feed_held", StagingRow.COLUMNS)) {
                for (BinaryCopy some : heldBack) {
                    into.write(some);
                }
                into.end();
            }
        }
        reject(rejects);
        merge(rows, adds);
        return true;
    }

    /** Merges what is staged. @param rows how many there are @param adds how many of them are ADD */
    private void merge(long rows, long adds) throws SQLException {
        long added = merge.insertNew(batch, source, at);
        counts.added(added);
        if (added != rows || added != adds) {
            merge.judge(batch, added != adds);
            merge.keepFormer(batch, at);
            counts.corrected(merge.issue(batch));
            counts.corrected(merge.correct(batch, at));
            counts.revoked(merge.revoke(batch, at));
            settleJudged();
        }
        merge.emptyStaging();
    }

    /** Counts the judged records that change nothing, rejects those that something speaks against, forgets all. */
    private void settleJudged() throws SQLException {
        counts.unchanged(merge.countUnchanged());
        List<Reject> rejects = new ArrayList<>();
        for (MergeMapper.Judged judged : merge.conflicts()) {
            rejects.add(Conflict.valueOf(judged.problem()).of(judged.line(), judged.seq()));
        }
        counts.quarantined(rejects.size());
        reject(rejects);
        merge.emptyJudged();
    }

    private void reject(List<Reject> rejects) throws SQLException {
        if (rejects.isEmpty()) {
            return;
        }
        BinaryCopy rows = new BinaryCopy(rejects.size() * 200);
        for (Reject reject : rejects) {
            rows.row(REJECT_FIELDS).int4(batch).int4(++rejected).int8(reject.line()).text(reject.seq())
                    .text(reject.field()).text(reject.rule()).text(reject.value()).text(reject.words());
        }
        try (Rows into = new Rows("feed_reject", REJECT_COLUMNS)) {
            into.write(rows);
            into.end();
        }
    }

    /** Is one COPY under way; ended or, if anything went wrong, cancelled. */
    private final class Rows implements AutoCloseable {

        private final CopyIn in;

        Rows(String table, String columns) throws SQLException {
            in = copy.copyIn("COPY " + table + " (" + columns + ") FROM STDIN (FORMAT binary)");
            in.writeToCopy(BinaryCopy.HEADER, 0, BinaryCopy.HEADER.length);
        }

        void write(BinaryCopy rows) throws SQLException {
            in.writeToCopy(rows.array(), 0, rows.length());
        }

        void end() throws SQLException {
            in.writeToCopy(BinaryCopy.TRAILER, 0, BinaryCopy.TRAILER.length);
            in.endCopy();
        }

        @Override
        public void close() throws SQLException {
            if (in.isActive()) {
                in.cancelCopy();
            }
        }
    }
}
