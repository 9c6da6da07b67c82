package org.xinglin.qualifications;

import org.xinglin.api.Text;

/**
 * States why a record is quarantined.
 *
 * @param line line of the file on which the record begins, the header being line 1
 * @param seq as the file has it
 * @param field header of the column concerned, or the empty string
 * @param rule rule id
 * @param value what was found, masked
 * @param problem what is wrong and what to do
 */
record Reject(long line, String seq, String field, String rule, String value, Text problem) {

    private static final String BOTH = "%s / %s";

    /** Returns the problem in Chinese and English, as one line of the reject file has it. */
    String words() {
        return BOTH.formatted(problem.zh(), problem.en());
    }
}
