package org.xinglin.qualifications;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.Time;
import org.xinglin.api.qualification.ExamFeed;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Store;
import org.xinglin.store.StoreException;
import org.xinglin.store.Transaction;

/** Takes batches into the national database: all good records of one in one transaction, or none (R-FEED-12). */
@Component(name = "org.xinglin.qualifications.feed")
@Designate(ocd = FeedConfiguration.class)
public final class PostgresExamFeed implements ExamFeed {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresExamFeed.class);

    private final Store store;
    private final FieldCipher cipher;
    private final Clock clock;
    private final ManifestSignature signature;

    /** Takes what it works with. @throws IllegalArgumentException if a configured key cannot be read */
    @Activate
    public PostgresExamFeed(@Reference Store store, @Reference FieldCipher cipher, @Reference Clock clock,
            FeedConfiguration configuration) {
        this(store, cipher, clock, new ManifestSignature(configuration.signatureRequired(), configuration.keys()));
    }

    PostgresExamFeed(Store store, FieldCipher cipher, Clock clock, ManifestSignature signature) {
        this.store = store;
        this.cipher = cipher;
        this.clock = clock;
        this.signature = signature;
    }

    @Override
    public Report ingest(Path manifestFile, Path csv, Path rejects) {
        Instant from = clock.instant();
        try {
            Outcome<Manifest> read = ManifestReader.read(manifestFile).then(manifest -> believed(manifest, csv));
            if (!read.isAccepted()) {
                return refuse(ManifestReader.batchOf(manifestFile), "", 0, read.findings(), from);
            }
            Manifest manifest = read.orThrow();
            Outcome<Survey> survey = survey(manifest, csv);
            if (!survey.isAccepted()) {
                return refuse(manifest.batch(), manifest.sm3(), manifest.records(), survey.findings(), from);
            }
            Outcome<Report> taken = store.transact(TenantId.NATIONAL,
                    tx -> take(tx, manifest, survey.orThrow(), csv, from));
            if (!taken.isAccepted()) {
                return refuse(manifest.batch(), manifest.sm3(), manifest.records(), taken.findings(), from);
            }
            writeRejects(manifest.batch(), rejects);
            return taken.orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Report> batches(int limit) {
        return store.read(TenantId.NATIONAL, tx -> tx.mapper(BatchMapper.class).newest(limit))
                .stream().map(this::report).toList();
    }

    @Override
    public Optional<Report> batch(String name) {
        return Optional.ofNullable(store.read(TenantId.NATIONAL, tx -> tx.mapper(BatchMapper.class).find(name)))
                .map(this::report);
    }

    @Override
    public List<Rejected> rejected(String batch, int after, int limit) {
        return store.read(TenantId.NATIONAL, tx -> tx.mapper(BatchMapper.class).rejected(batch, after, limit));
    }

    private Outcome<Manifest> believed(Manifest manifest, Path csv) {
        if (!csv.getFileName().toString().equals(manifest.batch() + ".csv")) {
            return Outcome.refused(Finding.of("feed-manifest", "R-FEED-12", "/batch", "数据文件名与批次名不一致",
                    "the data file is not named for the batch"));
        }
        return signature.refusal(manifest).<Outcome<Manifest>>map(Outcome::refused)
                .orElseGet(() -> Outcome.accepted(manifest));
    }

    /** Reads the file for its digest and for everything else at once. */
    private static Outcome<Survey> survey(Manifest manifest, Path csv) throws IOException {
        CompletableFuture<String> digest = CompletableFuture.supplyAsync(() -> {
            try {
                return Sm3File.hex(csv);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }, task -> {
            Thread thread = new Thread(task, "exam-feed-digest");
            thread.setDaemon(true);
            thread.start();
        });
        Outcome<Survey> survey = Survey.of(csv, manifest);
        String found;
        try {
            found = digest.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof UncheckedIOException io ? io.getCause() : new IOException(e.getCause());
        }
        if (found.equals(manifest.sm3())) {
            return survey;
        }
        List<Finding> findings = new ArrayList<>(List.of(Finding.of("feed-digest", "R-FEED-12", "/sm3",
                "数据文件的 SM3 摘要与清单不符", "the data file's SM3 digest is not the manifest's")));
        findings.addAll(survey.findings());
        return Outcome.refused(findings);
    }

    private Outcome<Report> take(Transaction tx, Manifest manifest, Survey survey, Path csv, Instant from) {
        tx.mapper(MergeMapper.class).lockFeed();
        BatchMapper batches = tx.mapper(BatchMapper.class);
        BatchMapper.Batch before = batches.taken(manifest.batch());
        if (before != null && before.state().equals(State.ACCEPTED.name())) {
            return again(before, manifest, from);
        }
        int batch = store.transact(TenantId.NATIONAL,
                t -> t.mapper(BatchMapper.class).start(manifest.batch(), manifest.sm3(), manifest.records(), from));
        RecordCheck check = new RecordCheck(manifest.records(), survey.header().size(), Time.today(clock));
        Slice.Maker maker = new Slice.Maker(check, survey, cipher,
                new StagingRow.Origin(batch, manifest.source(), from));
        Row.Handler rowMaker = new Row.Handler(survey.header());
        try (SliceReader reader = new SliceReader(csv, manifest.encoding(), rowMaker, maker::make)) {
            Counts counts = new BatchLoad(tx, batch, read -> progress(batch, read)).run(reader);
            batches.accept(batch, counts, clock.instant());
            tx.mapper(CorrectionMapper.class).noteApplied(clock.instant());
            PostgresArrivals.announce(tx, manifest.batch());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw StoreException.of("tenant national, batch " + manifest.batch(), e);
        }
        Report report = report(batches.taken(manifest.batch()));
        LOG.info("batch {}: {} records, {} added, {} corrected, {} revoked, {} unchanged, {} quarantined, {} ms",
                report.batch(), report.records(), report.added(), report.corrected(), report.revoked(),
                report.unchanged(), report.quarantined(), report.elapsedMillis());
        return Outcome.accepted(report);
    }

    /** Answers for a batch that went in already: the same one changes nothing, another one is refused. */
    private Outcome<Report> again(BatchMapper.Batch before, Manifest manifest, Instant from) {
        if (!before.sm3().equals(manifest.sm3())) {
            return Outcome.refused(Finding.of("feed-batch-taken", "R-FEED-12", "/batch",
                    "同名批次已入库而摘要不同；新的数据须用新的批号",
                    "another batch of this name went in already; other data need another number"));
        }
        long settled = before.records() - before.quarantined();
        return Outcome.accepted(new Report(before.name(), State.ACCEPTED, before.records(), before.records(), 0, 0, 0,
                settled, before.quarantined(), "", from, Duration.between(from, clock.instant()).toMillis()));
    }

    private void progress(int batch, long read) {
        store.transact(TenantId.NATIONAL, tx -> {
            tx.mapper(BatchMapper.class).progress(batch, read);
            return null;
        });
    }

    private void writeRejects(String batch, Path file) {
        store.transact(TenantId.NATIONAL, tx -> {
            BatchMapper batches = tx.mapper(BatchMapper.class);
            try (var lines = batches.rejects(batches.taken(batch).id())) {
                RejectFile.write(file, lines);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return null;
        });
    }

    private Report refuse(String batch, String sm3, long records, List<Finding> findings, Instant from) {
        String problem = findings.stream()
                .map(f -> f.code() + ": " + f.message().zh() + " / " + f.message().en())
                .collect(Collectors.joining("; "));
        Instant now = clock.instant();
        store.transact(TenantId.NATIONAL, tx -> {
            tx.mapper(MergeMapper.class).lockFeed();
            tx.mapper(BatchMapper.class).reject(batch, sm3, records, problem, from, now);
            return null;
        });
        LOG.warn("batch {} refused whole: {}", batch,
                findings.stream().map(Finding::code).distinct().collect(Collectors.joining(", ")));
        return new Report(batch, State.REJECTED, records, 0, 0, 0, 0, 0, 0, problem, from,
                Duration.between(from, now).toMillis());
    }

    private Report report(BatchMapper.Batch b) {
        Instant until = b.endedAt() == null ? clock.instant() : b.endedAt();
        return new Report(b.name(), State.valueOf(b.state()), b.records(), b.read(), b.added(), b.corrected(),
                b.revoked(), b.unchanged(), b.quarantined(), b.problem(), b.startedAt(),
                Duration.between(b.startedAt(), until).toMillis());
    }
}
