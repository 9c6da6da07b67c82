package org.xinglin.sample;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;
import org.xinglin.standards.ResidentId;

/**
 * Streams the batch that follows a first delivery: every code that came not then (second stage, R-FEED-11), corrections of
 * one record in a hundred (R-FEED-30), revocations of one in five hundred (R-FEED-18), and one correction in a thousand of
 * what cannot be corrected. The first delivery must have been made without bad records.
 */
final class FollowUpGenerator implements Iterator<Generated> {

    private static final long SALT = 1L << 41;

    private final Batch first;
    private final Candidates candidates;
    private long at;
    private long seq;
    private Generated ready;

    /** @throws IllegalArgumentException if the first delivery has bad records, which cannot be followed up */
    FollowUpGenerator(Batch first) {
        if (first.badShare() > 0) {
            throw new IllegalArgumentException("only a batch without bad records can be followed up");
        }
        this.first = first;
        candidates = new Candidates(first);
    }

    @Override
    public boolean hasNext() {
        while (ready == null && at < first.records()) {
            ready = follow(at++);
        }
        return ready != null;
    }

    @Override
    public Generated next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Generated next = new Generated(ready.record().with(Column.SEQ, Long.toString(++seq)), ready.bad());
        ready = null;
        return next;
    }

    private Generated follow(long n) {
        ExamRecord delivered = candidates.record(n);
        if (delivered.get(Column.QUALIFICATION_CODE).isEmpty()) {
            return Generated.good(candidates.recordWithCode(n));
        }
        SplittableRandom random = candidates.random(SALT + n);
        int permille = random.nextInt(1000);
        if (permille < 10) {
            return Generated.good(correct(delivered, random));
        }
        if (permille < 12) {
            return Generated.good(refers(delivered, "REVOKE", "在医师资格考试中参与有组织作弊"));
        }
        return permille < 13
                ? Generated.bad(Spoiler.correctsCategory(delivered), BadKind.CORRECTS_UNCORRECTABLE) : null;
    }

    private static ExamRecord correct(ExamRecord delivered, SplittableRandom random) {
        return switch (random.nextInt(3)) {
            case 0 -> refers(delivered, "CORRECT", "更正毕业学校").with(Column.SCHOOL, "首都医科大学燕京医学院");
            case 1 -> refers(delivered, "CORRECT", "曾用名更正").with(Column.NAME, delivered.get(Column.NAME) + "安");
            default -> correctId(delivered);
        };
    }

    /** Corrects birth date and identity number, and with them the code that embeds it (R-FEED-35). */
    private static ExamRecord correctId(ExamRecord delivered) {
        ResidentId wrong = ResidentId.of(delivered.get(Column.ID_NO));
        int sequence = Integer.parseInt(wrong.value().substring(14, 17));
        ResidentId right = ResidentId.compose(wrong.division(), wrong.birthDate().minusYears(50), sequence);
        String code = delivered.get(Column.QUALIFICATION_CODE).substring(0, 9) + right.value();
        return refers(delivered, "CORRECT", "更正身份证号").with(Column.ID_NO, right.value())
                .with(Column.BIRTH_DATE, right.birthDate().toString()).with(Column.QUALIFICATION_CODE, code);
    }

    private static ExamRecord refers(ExamRecord delivered, String action, String reason) {
        return delivered.with(Column.ACTION, action).with(Column.REASON, reason)
                .with(Column.PREVIOUS_QUALIFICATION_CODE, delivered.get(Column.QUALIFICATION_CODE));
    }
}
