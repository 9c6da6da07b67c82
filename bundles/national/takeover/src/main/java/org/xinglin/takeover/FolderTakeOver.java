package org.xinglin.takeover;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.TenantId;
import org.xinglin.api.Time;
import org.xinglin.api.ledger.MassOpening;
import org.xinglin.api.ledger.OpeningTaker;
import org.xinglin.api.ledger.Openings;
import org.xinglin.api.qualification.HeldQualifications;
import org.xinglin.api.register.OfficeEntries;
import org.xinglin.api.register.Registers;
import org.xinglin.api.takeover.TakeOver;
import org.xinglin.store.FieldCipher;

/**
 * Takes over folders of CSV files. Waits for both the registers of the provinces and the public one, and for all that are got ready
 * for a whole register.
 */
@Component(name = "org.xinglin.takeover.folder", property = {"takers.cardinality.minimum:Integer=2",
    "registers.cardinality.minimum:Integer=4"})
@Designate(ocd = TakeOverConfiguration.class)
public final class FolderTakeOver implements TakeOver {

    private static final Logger LOG = LoggerFactory.getLogger(FolderTakeOver.class);
    private static final long MILLIS_BETWEEN_LOGS = 10_000;

    private final Rooms rooms;
    private final Clock clock;
    private final Path dropFolder;
    private final long partBytes;
    private final Map<TenantId, Report> last = new ConcurrentHashMap<>();
    private final Map<TenantId, Counts> under = new ConcurrentHashMap<>();
    private final Map<TenantId, Path> lastFolder = new ConcurrentHashMap<>();
    private final Turns turns = new Turns();
    private final ExecutorService background = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "take-over-run");
        thread.setDaemon(true);
        return thread;
    });

    /** Is what a take-over writes to. */
    record Rooms(Registers registers, OfficeEntries offices, HeldQualifications qualifications, Openings openings,
            List<OpeningTaker> takers, List<MassOpening> masses, FieldCipher cipher) {
    }

    /** Takes what it works with. */
    @Activate
    public FolderTakeOver(@Reference Registers register, @Reference OfficeEntries offices,
            @Reference HeldQualifications qualifications, @Reference Openings openings,
            @Reference(name = "takers", cardinality = ReferenceCardinality.AT_LEAST_ONE, policyOption = ReferencePolicyOption.GREEDY)
            List<OpeningTaker> takers,
            @Reference(name = "registers", cardinality = ReferenceCardinality.AT_LEAST_ONE, policyOption = ReferencePolicyOption.GREEDY)
            List<MassOpening> registers, @Reference FieldCipher cipher, @Reference Clock clock, TakeOverConfiguration configuration) {
        this(new Rooms(register, offices, qualifications, openings, takers, registers, cipher), clock,
                DropFolder.of(configuration), TakeOverRun.PART_BYTES);
    }

    FolderTakeOver(Rooms rooms, Clock clock, Path dropFolder, long partBytes) {
        this.rooms = rooms;
        this.clock = clock;
        this.dropFolder = dropFolder;
        this.partBytes = partBytes;
    }

    /** Begins nothing more; what runs stops at its next transaction and can be run again. */
    @Deactivate
    public void stop() {
        background.shutdownNow();
    }

    /** Waits for what was begun in the background; begins nothing more. */
    void awaitEnd() throws InterruptedException {
        background.shutdown();
        background.awaitTermination(1, TimeUnit.MINUTES);
    }

    @Override
    public Optional<Report> last(TenantId tenant) {
        return Optional.ofNullable(under.get(tenant)).map(counts -> counts.report(Optional.empty(), Optional.empty()))
                .or(() -> Optional.ofNullable(last.get(tenant)));
    }

    @Override
    public Optional<Path> rejected(TenantId tenant, String file) {
        return Optional.ofNullable(lastFolder.get(tenant)).flatMap(folder -> Arrays.stream(SourceFile.values())
                .filter(source -> source.fileName().equals(file)).map(source -> folder.resolve(source.rejectedName()))
                .filter(Files::isRegularFile).findFirst());
    }

    @Override
    public List<String> folders() {
        return DropFolder.names(dropFolder);
    }

    @Override
    public Report start(TenantId tenant, String folder, Options options) {
        Path path = DropFolder.resolve(dropFolder, folder);
        Turns.Turn turn = turn(tenant, path);
        Counts counts = new Counts(tenant, options.checkOnly(), clock.instant());
        Report first = counts.report(Optional.empty(), Optional.empty());
        last.put(tenant, first);
        background.execute(() -> {
            try (turn) {
                take(tenant, path, options, counts, report -> { });
            } catch (RuntimeException told) {
                LOG.warn("take-over into {} stopped: {}", tenant, told.getMessage());
            }
        });
        return first;
    }

    @Override
    public Report run(TenantId tenant, Path folder, Options options, Consumer<Report> progress) {
        try (Turns.Turn turn = turn(tenant, folder)) {
            return take(tenant, folder, options, new Counts(tenant, options.checkOnly(), clock.instant()), progress);
        }
    }

    private Turns.Turn turn(TenantId tenant, Path folder) {
        if (tenant.isNational() || !Files.isDirectory(folder)) {
            throw new IllegalArgumentException(tenant.isNational() ? "a register is taken over into a province"
                    : folder + " is no folder");
        }
        return turns.take(tenant);
    }

    private Report take(TenantId tenant, Path folder, Options options, Counts counts, Consumer<Report> listener) {
        Progress progress = new Progress(counts, listener);
        Rejects rejects = new Rejects();
        under.put(tenant, counts);
        lastFolder.put(tenant, folder);
        try {
            take(tenant, folder, options, counts, rejects, progress);
            rejects.write(folder);
        } catch (RuntimeException e) {
            counts.stage(Stage.STOPPED);
            progress.end(Optional.of(String.valueOf(e.getMessage())));
            under.remove(tenant);
            throw e;
        }
        counts.stage(Stage.ENDED);
        Report report = progress.end(Optional.empty());
        under.remove(tenant);
        LOG.info("take-over into {}{} ended: {} persons, {} openings, {} rows taken, {} unchanged, {} rejected, {} ms", tenant,
                options.checkOnly() ? " (check only)" : "", report.persons(), report.opened(), report.taken(), report.unchanged(),
                report.rejected(), report.elapsedMillis());
        return report;
    }

    private void take(TenantId tenant, Path folder, Options options, Counts counts, Rejects rejects, Progress progress) {
        LocalDate today = Time.today(clock);
        Places places = new Places(tenant, rooms.registers());
        TakeOverRun run = new TakeOverRun(tenant, folder, options, rooms.cipher(), places, rejects, counts, partBytes);
        Settling settling = new Settling(tenant, rooms.qualifications(), rooms.openings(), rooms.takers(),
                new QualificationRows(rejects, today), new PersonOpening(tenant, places, today, rejects, counts), rejects, counts,
                options.checkOnly());
        run.offices(rooms.offices());
        if (!run.isMass()) {
            run.persons(settling, progress);
            return;
        }
        turns.alone(tenant);
        try (MassSessions sessions = new MassSessions(rooms.masses(), tenant)) {
            run.persons(settling, progress);
            counts.stage(Stage.INDEXING);
            progress.run();
        }
    }

    /** Tells how far a run is. */
    private final class Progress implements Runnable {

        private final Counts counts;
        private final Consumer<Report> listener;
        private long loggedAt;

        Progress(Counts counts, Consumer<Report> listener) {
            this.counts = counts;
            this.listener = listener;
        }

        @Override
        public void run() {
            tell(counts.report(Optional.empty(), Optional.empty()));
        }

        Report end(Optional<String> problem) {
            Report report = counts.report(Optional.of(clock.instant()), problem);
            tell(report);
            return report;
        }

        private synchronized void tell(Report report) {
            last.put(report.tenant(), report);
            listener.accept(report);
            if (report.elapsedMillis() - loggedAt >= MILLIS_BETWEEN_LOGS) {
                loggedAt = report.elapsedMillis();
                LOG.info("take-over into {}: {}, {} rows read, {} taken, {} unchanged, {} rejected, {} rows/s, {}", report.tenant(),
                        report.stage(), report.rows(), report.taken(), report.unchanged(), report.rejected(),
                        report.rowsPerSecond(), report.secondsRemaining().map(s -> s + " s left").orElse("time left not known"));
            }
        }
    }
}
