package org.xinglin.qualifications;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.xinglin.store.CopyRows;
import org.xinglin.store.Transaction;

/**
 * Takes one batch into the register, in one transaction, portion by portion, while the next portion is being read. New records
 * go straight into the register by {@code COPY}. From the first that is there already on, the batch is taken for one that was
 * delivered before in part: its records go through staging and are merged set-wise. Staging is temporary tables, which
 * PostgreSQL neither logs nor leaves behind.
 */
final class BatchLoad {

    private static final int ROWS_A_PORTION = 20_000;
    private static final int RECORDS_A_REPORT = 50_000;
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String REJECT_COLUMNS = "batch, no, line, seq, field, rule, value, problem";
    private static final int REJECT_FIELDS = 8;
    private static final int BYTES_A_REJECT = 200;

    private final Connection connection;
    private final MergeMapper merge;
    private final int batch;
    private final LongConsumer progress;
    private final Counts counts = new Counts();
    private boolean allNew = true;
    private int rejected;
    private long reported;

    BatchLoad(Transaction tx, int batch, LongConsumer progress) {
        this.connection = tx.connection();
        this.merge = tx.mapper(MergeMapper.class);
        this.batch = batch;
        this.progress = progress;
    }

    /** Takes everything that the reader gives. @throws SQLException if the database refuses; then nothing may be kept */
    Counts run(SliceReader reader) throws IOException, SQLException {
        merge.preferIndexes();
        merge.createStaging();
        for (List<Slice> portion = gather(reader); !portion.isEmpty(); portion = gather(reader)) {
            take(portion);
            if (counts.getRead() - reported >= RECORDS_A_REPORT) {
                reported = counts.getRead();
                progress.accept(reported);
            }
        }
        merge.judgeHeld();
        settleJudged(List.of());
        merge(true, List.of());
        return counts;
    }

    private static List<Slice> gather(SliceReader reader) throws IOException {
        List<Slice> portion = new ArrayList<>();
        for (int records = 0; records < ROWS_A_PORTION;) {
            Slice slice = reader.next();
            if (slice == null) {
                return portion;
            }
            portion.add(slice);
            records += slice.records();
        }
        return portion;
    }

    private void take(List<Slice> portion) throws SQLException {
        for (Slice slice : portion) {
            counts.read(slice.records());
            counts.quarantined(slice.quarantined());
        }
        reject(portion.stream().flatMap(slice -> slice.rejects().stream()).toList());
        write("feed_held", StagingRow.ANY, portion.stream().map(Slice::held).toList());
        long others = write("feed_staging", StagingRow.ANY, portion.stream().map(Slice::others).toList());
        List<CopyRows> adds = portion.stream().map(Slice::adds).toList();
        boolean in = allNew && addedAtOnce(adds);
        if (!in) {
            write("feed_staging", StagingRow.NEW, adds);
        }
        if (!in || others > 0) {
            merge(!in, portion);
        }
    }

    /** Copies new records straight into the register; false, and nothing is in, if one of them is there already. */
    private boolean addedAtOnce(List<CopyRows> adds) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            counts.added(write("qualification", StagingRow.NEW, adds));
            connection.releaseSavepoint(before);
        } catch (SQLException e) {
            if (!UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw e;
            }
            connection.rollback(before);
            allNew = false;
        }
        return allNew;
    }

    /** Merges what is staged. @param withAdds whether there may be records to add */
    private void merge(boolean withAdds, List<Slice> portion) throws SQLException {
        if (withAdds) {
            counts.added(merge.insertNew());
        }
        merge.judge(withAdds);
        merge.keepFormer();
        counts.corrected(merge.issue());
        counts.corrected(merge.correct());
        counts.revoked(merge.revoke());
        settleJudged(portion);
        merge.emptyStaging();
    }

    /** Counts the judged records that change nothing, rejects those that something speaks against, forgets all. */
    private void settleJudged(List<Slice> portion) throws SQLException {
        counts.unchanged(merge.countUnchanged());
        List<MergeMapper.Judged> conflicts = merge.conflicts();
        if (!conflicts.isEmpty()) {
            Map<Integer, Long> lines = new HashMap<>();
            for (Slice slice : portion) {
                for (int i = 0; i < slice.adds().rows(); i++) {
                    lines.put(slice.seqs()[i], slice.lines()[i]);
                }
            }
            counts.quarantined(conflicts.size());
            reject(conflicts.stream().map(c -> Conflict.valueOf(c.problem())
                    .of(c.line() > 0 ? c.line() : lines.get(c.seq()), c.seq())).toList());
        }
        merge.emptyJudged();
    }

    private void reject(List<Reject> rejects) throws SQLException {
        if (rejects.isEmpty()) {
            return;
        }
        CopyRows rows = new CopyRows(rejects.size() * BYTES_A_REJECT);
        for (Reject reject : rejects) {
            rows.row(REJECT_FIELDS).int4(batch).int4(++rejected).int8(reject.line()).text(reject.seq())
                    .text(reject.field()).text(reject.rule()).text(reject.value()).text(reject.words());
        }
        write("feed_reject", REJECT_COLUMNS, List.of(rows));
    }

    /** Copies rows into a table; returns how many. */
    private long write(String table, String columns, List<CopyRows> rows) throws SQLException {
        long count = rows.stream().mapToLong(CopyRows::rows).sum();
        if (count == 0) {
            return 0;
        }
        CopyRows.into(connection, table, columns, rows.toArray(CopyRows[]::new));
        return count;
    }
}
