package org.xinglin.sample;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.SplittableRandom;

/**
 * Streams the records of a first-delivery batch with a share of bad ones in it, every {@link BadKind} in turn, so that all
 * are there as soon as there are as many bad records as kinds. Holds a few records at a time, whatever the batch's size.
 */
final class CandidateGenerator implements Iterator<Generated> {

    private static final long SPOIL_SALT = 1L << 40;

    private final Batch batch;
    private final Candidates candidates;
    private final Spoiler spoiler;
    private final Queue<Generated> ready = new ArrayDeque<>();
    private long made;
    private long given;
    private int nextKind;
    private ExamRecord lastGood;

    CandidateGenerator(Batch batch) {
        this.batch = batch;
        candidates = new Candidates(batch);
        spoiler = new Spoiler(candidates);
    }

    @Override
    public boolean hasNext() {
        return given < batch.records();
    }

    @Override
    public Generated next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (ready.isEmpty()) {
            make();
        }
        given++;
        return ready.remove();
    }

    private void make() {
        SplittableRandom random = candidates.random(SPOIL_SALT + made);
        boolean bad = batch.badShare() > 0 && random.nextDouble() < batch.badShare();
        BadKind kind = bad ? kind() : null;
        if (kind == null) {
            ExamRecord good = candidates.record(made).with(Column.SEQ, Long.toString(made + 1));
            lastGood = good.get(Column.QUALIFICATION_CODE).isEmpty() ? lastGood : good;
            ready.add(Generated.good(good));
        } else {
            ready.addAll(spoiler.spoil(kind, made, lastGood));
        }
        made = given + ready.size();
    }

    /** Returns the next kind in turn; null when it needs a record that is not there: one after it, or a good one before. */
    private BadKind kind() {
        List<BadKind> kinds = Spoiler.KINDS;
        BadKind kind = kinds.get(nextKind % kinds.size());
        if (kind.takesTwo() && made + 2 > batch.records() || kind == BadKind.CORRECTS_UNCORRECTABLE && lastGood == null) {
            return null;
        }
        nextKind++;
        return kind;
    }
}
