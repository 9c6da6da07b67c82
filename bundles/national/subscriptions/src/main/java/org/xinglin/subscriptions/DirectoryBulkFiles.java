package org.xinglin.subscriptions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.Outcome;
import org.xinglin.api.Time;
import org.xinglin.api.feed.BulkFiles;
import org.xinglin.api.feed.ChangeFeed;
import org.xinglin.api.feed.FeedKeys;
import org.xinglin.api.feed.SignedDocument;
import org.xinglin.store.Json;

/**
 * Keeps releases as folders of one directory. A release is written beside, brought to the disk and put in its place by renaming: one
 * that is there is whole, and is never altered.
 */
@Component(name = "org.xinglin.subscriptions.bulk")
@Designate(ocd = BulkConfiguration.class)
public final class DirectoryBulkFiles implements BulkFiles {

    private static final Logger LOG = LoggerFactory.getLogger(DirectoryBulkFiles.class);
    private static final Pattern NAME = Pattern.compile("(snapshot|delta)-\\d{8}-\\d{1,18}-[0-9a-f]{8}");
    private static final String MANIFEST = "manifest.json";
    private static final String SIGNATURE = "manifest.sig";
    private static final String KEY = "manifest.key";
    private static final String PART = ".part-";

    private final Path directory;
    private final ChangeFeed feed;
    private final FeedKeys keys;
    private final Clock clock;
    private final int hour;
    private final int snapshotDays;
    private final int kept;

    /** Takes what it works with. */
    @Activate
    public DirectoryBulkFiles(BundleContext bundle, @Reference ChangeFeed feed, @Reference FeedKeys keys, @Reference Clock clock,
            BulkConfiguration configuration) {
        this(directory(bundle, configuration), feed, keys, clock, configuration);
    }

    DirectoryBulkFiles(Path directory, ChangeFeed feed, FeedKeys keys, Clock clock, BulkConfiguration configuration) {
        this.directory = directory;
        this.feed = feed;
        this.keys = keys;
        this.clock = clock;
        this.hour = configuration.hour();
        this.snapshotDays = Math.max(1, configuration.snapshot_days());
        this.kept = Math.max(1, configuration.snapshots_kept());
    }

    private static Path directory(BundleContext bundle, BulkConfiguration configuration) {
        if (!configuration.directory().isBlank()) {
            return Path.of(configuration.directory());
        }
        String data = bundle.getProperty("karaf.data");
        return Path.of(data == null ? "data" : data, "public-register");
    }

    @Override
    public List<Release> releases() {
        try (Stream<Path> folders = Files.list(directory)) {
            return folders.map(folder -> folder.getFileName().toString()).filter(name -> NAME.matcher(name).matches())
                    .flatMap(name -> release(name).stream())
                    .sorted(Comparator.comparing(Release::madeAt).thenComparing(Release::name).reversed()).toList();
        } catch (NoSuchFileException nothingYet) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Release> release(String name) {
        return manifest(name).map(it -> Json.read(new String(it.body(), StandardCharsets.UTF_8), Manifest.class).release());
    }

    @Override
    public Optional<Path> file(String release, String file) {
        return release(release).filter(it -> it.parts().stream().anyMatch(part -> part.file().equals(file)))
                .map(it -> directory.resolve(it.name()).resolve(file)).filter(Files::isRegularFile);
    }

    @Override
    public Optional<SignedDocument> manifest(String release) {
        if (release == null || !NAME.matcher(release).matches()) {
            return Optional.empty();
        }
        Path folder = directory.resolve(release);
        try {
            return Optional.of(new SignedDocument(Files.readAllBytes(folder.resolve(MANIFEST)),
                    Files.readString(folder.resolve(KEY)), Files.readAllBytes(folder.resolve(SIGNATURE))));
        } catch (NoSuchFileException notThere) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Release> make() {
        try {
            Files.createDirectories(directory);
            try (FileChannel channel = FileChannel.open(directory.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.tryLock()) {
                return lock == null ? List.of() : makeDue();
            }
        } catch (OverlappingFileLockException beingMade) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Release> makeDue() throws IOException {
        String now = feed.position().now();
        List<Release> ofEpoch = releases().stream().filter(release -> sameEpoch(release.next(), now)).toList();
        Optional<Release> snapshot = ofEpoch.stream().filter(release -> release.kind() == Kind.SNAPSHOT).findFirst();
        if (snapshot.isEmpty()) {
            return done(List.of(snapshot()));
        }
        LocalDate today = Time.today(clock);
        Release newest = ofEpoch.get(0);
        if (!day(newest).isBefore(today) || LocalTime.ofInstant(clock.instant(), Time.ZONE).getHour() < hour) {
            return List.of();
        }
        List<Release> made = new ArrayList<>();
        delta(newest.next()).ifPresent(made::add);
        if (made.isEmpty() || ChronoUnit.DAYS.between(day(snapshot.get()), today) >= snapshotDays) {
            made.add(snapshot());
        }
        return done(made);
    }

    private static boolean sameEpoch(String one, String other) {
        return one.substring(0, one.indexOf('.')).equals(other.substring(0, other.indexOf('.')));
    }

    private static LocalDate day(Release release) {
        return LocalDate.ofInstant(release.madeAt(), Time.ZONE);
    }

    private Release snapshot() throws IOException {
        Path part = part();
        try (LineFiles files = new LineFiles(part)) {
            String next = feed.snapshot(change -> files.add(change.province().code(), feed.line(change)));
            return publish(part, Kind.SNAPSHOT, Optional.empty(), next, files.finish());
        }
    }

    /** Makes a delta; empty if the feed does not go back so far. */
    private Optional<Release> delta(String after) throws IOException {
        Path part = part();
        try (LineFiles files = new LineFiles(part)) {
            String next = after;
            for (boolean more = true; more;) {
                Outcome<ChangeFeed.Batch> batch = feed.since(next, ChangeFeed.Choice.ALL, ChangeFeed.MOST);
                if (!batch.isAccepted()) {
                    Durable.delete(part);
                    return Optional.empty();
                }
                batch.orThrow().changes().forEach(change -> files.add(change.province().code(), feed.line(change)));
                next = batch.orThrow().next();
                more = batch.orThrow().more();
            }
            return Optional.of(publish(part, Kind.DELTA, Optional.of(after), next, files.finish()));
        }
    }

    private Path part() throws IOException {
        try (Stream<Path> left = Files.list(directory)) {
            for (Path folder : left.filter(it -> it.getFileName().toString().startsWith(PART)).toList()) {
                Durable.delete(folder);
            }
        }
        return Files.createTempDirectory(directory, PART);
    }

    private Release publish(Path part, Kind kind, Optional<String> after, String next, List<Part> parts) throws IOException {
        String epoch = next.substring(0, next.indexOf('.'));
        String name = (kind == Kind.SNAPSHOT ? "snapshot-" : "delta-") + Time.today(clock).format(DateTimeFormatter.BASIC_ISO_DATE)
                + "-" + next.substring(next.indexOf('.') + 1) + "-" + epoch;
        Release release = new Release(name, kind, after, next, clock.instant().truncatedTo(ChronoUnit.MILLIS), parts);
        SignedDocument signed = keys.sign(Json.write(Manifest.of(release)).getBytes(StandardCharsets.UTF_8));
        Durable.write(part.resolve(SIGNATURE), signed.signature());
        Durable.write(part.resolve(KEY), signed.keyId().getBytes(StandardCharsets.US_ASCII));
        Durable.write(part.resolve(MANIFEST), signed.body());
        Files.move(part, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        LOG.info("Release {} is made: {} records in {} files", name, parts.stream().mapToLong(Part::records).sum(), parts.size());
        return release;
    }

    /** Takes away what is older than the oldest snapshot that is kept. */
    private List<Release> done(List<Release> made) throws IOException {
        List<Release> all = releases();
        List<Release> snapshots = all.stream().filter(release -> release.kind() == Kind.SNAPSHOT).limit(kept).toList();
        Release oldest = snapshots.get(snapshots.size() - 1);
        for (Release release : all) {
            if (release.madeAt().isBefore(oldest.madeAt())) {
                Durable.delete(directory.resolve(release.name()));
            }
        }
        return made;
    }
}
