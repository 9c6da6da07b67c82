package org.xinglin.qualifications;

import java.util.ArrayList;
import java.util.List;
import org.xinglin.store.CopyRows;
import org.xinglin.store.FieldCipher;

/**
 * Holds some consecutive records of a batch, judged, sealed and written for the database.
 *
 * @param adds good records to add
 * @param others good records to correct or revoke
 * @param held those that may have a key or code in common with others of the batch
 * @param seqs the numbers of the adds
 * @param lines the lines of the adds
 * @param quarantined how many records are in none of them
 */
record Slice(CopyRows adds, CopyRows others, CopyRows held, int[] seqs, long[] lines, List<Reject> rejects,
        int records, int quarantined) {

    private static final int BYTES_A_ROW = 400;

    /** Makes slices of raw records; one for all threads. */
    static final class Maker {

        private final RecordCheck check;
        private final Survey survey;
        private final FieldCipher cipher;
        private final StagingRow.Origin origin;

        Maker(RecordCheck check, Survey survey, FieldCipher cipher, StagingRow.Origin origin) {
            this.check = check;
            this.survey = survey;
            this.cipher = cipher;
            this.origin = origin;
        }

        Slice make(List<Row> raw) {
            StagingRow writer = new StagingRow(cipher, origin);
            CopyRows adds = new CopyRows(raw.size() * BYTES_A_ROW);
            CopyRows others = new CopyRows(BYTES_A_ROW);
            CopyRows held = new CopyRows(BYTES_A_ROW);
            int[] seqs = new int[raw.size()];
            long[] lines = new long[raw.size()];
            List<Reject> rejects = new ArrayList<>();
            int quarantined = 0;
            for (Row row : raw) {
                Candidate candidate = check.judge(row, survey.repeatsSeq(row.seq()), rejects);
                boolean mayRepeat = survey.mayRepeat(row.keyHash(), row.get(Column.QUALIFICATION_CODE));
                if (candidate == null) {
                    quarantined++;
                    if (mayRepeat) {
                        writer.writeKey(row, held, row.contentHash());
                    }
                } else if (mayRepeat) {
                    writer.writeAny(candidate, held, row.contentHash());
                } else if (candidate.action() == Action.ADD) {
                    seqs[adds.rows()] = candidate.seq();
                    lines[adds.rows()] = candidate.line();
                    writer.writeNew(candidate, adds);
                } else {
                    writer.writeAny(candidate, others, null);
                }
            }
            return new Slice(adds, others, held, seqs, lines, rejects, raw.size(), quarantined);
        }
    }
}
