package org.xinglin.qualifications;

import java.util.ArrayList;
import java.util.List;
import org.xinglin.store.FieldCipher;

/**
 * Holds some consecutive records of a batch, judged, sealed and written for the database.
 *
 * @param rows good records
 * @param held those that may have a key or code in common with others of the batch
 * @param adds how many of the rows are ADD
 * @param quarantined how many records are in neither
 */
record Slice(BinaryCopy rows, BinaryCopy held, List<Reject> rejects, int records, int adds, int quarantined) {

    private static final int BYTES_A_ROW = 400;

    /** Makes slices of raw records; one for all threads. */
    static final class Maker {

        private final RecordCheck check;
        private final Survey survey;
        private final FieldCipher cipher;

        Maker(RecordCheck check, Survey survey, FieldCipher cipher) {
            this.check = check;
            this.survey = survey;
            this.cipher = cipher;
        }

        Slice make(List<Row> raw) {
            StagingRow writer = new StagingRow(cipher);
            BinaryCopy rows = new BinaryCopy(raw.size() * BYTES_A_ROW);
            BinaryCopy held = new BinaryCopy(BYTES_A_ROW);
            List<Reject> rejects = new ArrayList<>();
            int adds = 0;
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
                    writer.write(candidate, held, row.contentHash());
                } else {
                    writer.write(candidate, rows, null);
                    adds += candidate.action() == Action.ADD ? 1 : 0;
                }
            }
            return new Slice(rows, held, rejects, raw.size(), adds, quarantined);
        }
    }
}
