package org.xinglin.qualifications;

import java.time.LocalDate;
import org.xinglin.standards.ExamCategory;

/**
 * Holds a record of the feed that passed {@link RecordCheck}. Texts that the record lacks are null.
 *
 * @param line line of the file
 * @param origin EXAM, or MILITARY (R-FEED-17)
 * @param code qualification code in capitals, or null before it is issued (R-FEED-11)
 * @param previousCode the code that the corrected or revoked record had, or null
 */
record Candidate(long line, int seq, Action action, int examYear, ExamCategory exam, String province,
        String examPoint, String ticket, String name, String gender, LocalDate birthDate, String ethnicity,
        String idType, String idNo, String education, String school, String major, String code, LocalDate awardedOn,
        String origin, String previousCode, String reason) {

    @Override
    public String toString() {
        return "candidate at line " + line;
    }
}
