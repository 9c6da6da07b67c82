package org.xinglin.sample;

import java.util.Optional;

/**
 * Holds a generated record and what is wrong with it.
 *
 * @param bad empty for a record that must be taken in
 */
record Generated(ExamRecord record, Optional<BadKind> bad) {

    static Generated good(ExamRecord record) {
        return new Generated(record, Optional.empty());
    }

    static Generated bad(ExamRecord record, BadKind kind) {
        return new Generated(record, Optional.of(kind));
    }
}
