package org.xinglin.takeover;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.xinglin.api.TenantId;
import org.xinglin.api.takeover.TakeOver;

/** Counts what becomes of the rows and persons of a run, on several threads. */
final class Counts {

    private final LongAdder[] rows = adders();
    private final LongAdder[] taken = adders();
    private final LongAdder[] unchanged = adders();
    private final LongAdder[] rejected = adders();
    private final Set<SourceFile> found = ConcurrentHashMap.newKeySet();
    private final LongAdder persons = new LongAdder();
    private final LongAdder opened = new LongAdder();
    private final TenantId tenant;
    private final boolean checkOnly;
    private final Instant startedAt;
    private final long begunAt = System.nanoTime();
    private volatile TakeOver.Stage stage = TakeOver.Stage.READING;
    private volatile long takingSince;
    private volatile long settledBefore;

    Counts(TenantId tenant, boolean checkOnly, Instant startedAt) {
        this.tenant = tenant;
        this.checkOnly = checkOnly;
        this.startedAt = startedAt;
    }

    private static LongAdder[] adders() {
        return Stream.generate(LongAdder::new).limit(SourceFile.values().length).toArray(LongAdder[]::new);
    }

    void found(SourceFile file) {
        found.add(file);
    }

    boolean anyFound() {
        return !found.isEmpty();
    }

    void row(SourceFile file) {
        rows[file.ordinal()].increment();
    }

    void taken(Line line) {
        taken[line.file().ordinal()].increment();
    }

    void unchanged(Line line) {
        unchanged[line.file().ordinal()].increment();
    }

    /** Counts a row that was taken, or was there already. */
    void settled(Line line, boolean isNew) {
        if (isNew) {
            taken(line);
        } else {
            unchanged(line);
        }
    }

    void rejected(Line line) {
        rejected[line.file().ordinal()].increment();
    }

    /** Notes what the run does from now on. */
    void stage(TakeOver.Stage next) {
        if (next == TakeOver.Stage.TAKING) {
            settledBefore = settled();
            takingSince = System.nanoTime();
        }
        stage = next;
    }

    void persons(int more) {
        persons.add(more);
    }

    void opened(int more) {
        opened.add(more);
    }

    /** Tells how far it is. What time it takes is measured, whatever the clock of the system is set to. */
    TakeOver.Report report(Optional<Instant> endedAt, Optional<String> problem) {
        List<TakeOver.FileReport> files = Stream.of(SourceFile.values()).filter(found::contains).map(f -> {
            int i = f.ordinal();
            return new TakeOver.FileReport(f.fileName(), rows[i].sum(), taken[i].sum(), unchanged[i].sum(), rejected[i].sum());
        }).toList();
        long pace = pace();
        Optional<Long> remaining = stage == TakeOver.Stage.TAKING && pace > 0
                ? Optional.of((sum(rows) - settled()) / pace) : Optional.empty();
        return new TakeOver.Report(tenant, checkOnly, stage, files, persons.sum(), opened.sum(), startedAt, endedAt,
                millisSince(begunAt), pace, remaining, problem);
    }

    private long pace() {
        return takingSince == 0 ? 0 : (settled() - settledBefore) * 1000 / Math.max(1, millisSince(takingSince));
    }

    private long settled() {
        return sum(taken) + sum(unchanged) + sum(rejected);
    }

    private static long sum(LongAdder[] adders) {
        return Stream.of(adders).mapToLong(LongAdder::sum).sum();
    }

    private static long millisSince(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
    }
}
