package org.xinglin.takeover;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.TenantId;
import org.xinglin.api.Time;
import org.xinglin.api.ledger.OpeningTaker;
import org.xinglin.api.ledger.Openings;
import org.xinglin.api.qualification.HeldQualifications;
import org.xinglin.api.register.Registers;
import org.xinglin.api.takeover.TakeOver;
import org.xinglin.store.FieldCipher;

/** Takes over folders of CSV files. Waits for both the registers of the provinces and the public one. */
@Component(name = "org.xinglin.takeover.folder", property = "takers.cardinality.minimum:Integer=2")
public final class FolderTakeOver implements TakeOver {

    private static final Logger LOG = LoggerFactory.getLogger(FolderTakeOver.class);
    private static final long MILLIS_BETWEEN_LOGS = 10_000;

    private final Registers registers;
    private final HeldQualifications qualifications;
    private final Openings openings;
    private final List<OpeningTaker> takers;
    private final FieldCipher cipher;
    private final Clock clock;
    private final long partBytes;
    private final Map<TenantId, Report> last = new ConcurrentHashMap<>();
    private final Set<TenantId> running = ConcurrentHashMap.newKeySet();

    /** Takes what it works with. */
    @Activate
    public FolderTakeOver(@Reference Registers registers, @Reference HeldQualifications qualifications,
            @Reference Openings openings,
            @Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE, policyOption = ReferencePolicyOption.GREEDY)
            List<OpeningTaker> takers, @Reference FieldCipher cipher, @Reference Clock clock) {
        this(registers, qualifications, openings, takers, cipher, clock, TakeOverRun.PART_BYTES);
    }

    FolderTakeOver(Registers registers, HeldQualifications qualifications, Openings openings, List<OpeningTaker> takers,
            FieldCipher cipher, Clock clock, long partBytes) {
        this.partBytes = partBytes;
        this.takers = takers;
        this.registers = registers;
        this.qualifications = qualifications;
        this.openings = openings;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    public Optional<Report> last(TenantId tenant) {
        return Optional.ofNullable(last.get(tenant));
    }

    @Override
    public Report run(TenantId tenant, Path folder, Options options, Consumer<Report> progress) {
        if (tenant.isNational() || !Files.isDirectory(folder)) {
            throw new IllegalArgumentException(tenant.isNational() ? "a register is taken over into a province"
                    : folder + " is no folder");
        }
        if (!running.add(tenant)) {
            throw new IllegalArgumentException("a take-over into " + tenant + " is under way");
        }
        try {
            return take(tenant, folder, options, progress);
        } finally {
            running.remove(tenant);
        }
    }

    private Report take(TenantId tenant, Path folder, Options options, Consumer<Report> progress) {
        LocalDate today = Time.today(clock);
        Rejects rejects = new Rejects();
        Counts counts = new Counts(tenant, options.checkOnly(), clock.instant());
        Places places = new Places(tenant, registers);
        TakeOverRun run = new TakeOverRun(tenant, folder, options, registers, cipher, places, rejects, counts, partBytes);
        Settling settling = new Settling(tenant, qualifications, openings, takers, new QualificationRows(rejects, today),
                new PersonOpening(tenant, places, today, rejects, counts), rejects, counts, options.checkOnly());
        Progress telling = new Progress(counts, progress);
        run.institutions();
        run.persons(settling, telling);
        rejects.write(folder);
        Report report = counts.report(Optional.of(clock.instant()), clock);
        last.put(tenant, report);
        progress.accept(report);
        LOG.info("take-over into {}{} ended: {} persons, {} openings, {} rows rejected, {} ms", tenant,
                options.checkOnly() ? " (check only)" : "", report.persons(), report.opened(), report.rejected(),
                report.elapsedMillis());
        return report;
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
        public synchronized void run() {
            Report report = counts.report(Optional.empty(), clock);
            last.put(report.tenant(), report);
            listener.accept(report);
            if (report.elapsedMillis() - loggedAt >= MILLIS_BETWEEN_LOGS) {
                loggedAt = report.elapsedMillis();
                LOG.info("take-over into {}: {} persons, {} openings, {} rows rejected so far", report.tenant(), report.persons(),
                        report.opened(), report.rejected());
            }
        }
    }
}
