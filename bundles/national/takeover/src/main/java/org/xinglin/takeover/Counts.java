package org.xinglin.takeover;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final Set<SourceFile> found = EnumSet.noneOf(SourceFile.class);
    private final LongAdder persons = new LongAdder();
    private final LongAdder opened = new LongAdder();
    private final TenantId tenant;
    private final boolean checkOnly;
    private final Instant startedAt;

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

    void rejected(Line line) {
        rejected[line.file().ordinal()].increment();
    }

    void persons(int more) {
        persons.add(more);
    }

    void opened(int more) {
        opened.add(more);
    }

    TakeOver.Report report(Optional<Instant> endedAt, Clock clock) {
        List<TakeOver.FileReport> files = Stream.of(SourceFile.values()).filter(found::contains).map(f -> {
            int i = f.ordinal();
            return new TakeOver.FileReport(f.fileName(), rows[i].sum(), taken[i].sum(), unchanged[i].sum(), rejected[i].sum());
        }).toList();
        return new TakeOver.Report(tenant, checkOnly, files, persons.sum(), opened.sum(), startedAt, endedAt,
                Duration.between(startedAt, endedAt.orElseGet(clock::instant)).toMillis());
    }
}
