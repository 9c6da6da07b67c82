package org.xinglin.routes.examcentre;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.qualification.BatchInbox;
import org.xinglin.api.qualification.ExamFeed;

/**
 * Lays what comes over HTTP into the inbox of the drop folder. A file is written beside under a name that nobody looks at, and renamed
 * when it is whole and on the disk: what is cut off is never seen, what comes twice replaces itself.
 */
@Component(name = "org.xinglin.routes.examcentre.http", configurationPid = "org.xinglin.routes.examcentre")
public final class HttpInbox implements BatchInbox {

    /** The most bytes of a data file. */
    static final long MOST_DATA = 4L << 30;
    /** The most bytes of a manifest. */
    static final long MOST_MANIFEST = 1 << 16;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern NAME = Pattern.compile("nmec-\\d{4}-(NMEC|TCM)-\\d{3}");
    private static final String PART = ".http-";
    private static final Duration ABANDONED = Duration.ofDays(1);
    private static final int BUFFER = 1 << 16;

    private final DropFolder folder;
    private final ExamFeed feed;

    /** Takes what it works with. @throws IOException if the folders cannot be made */
    @Activate
    public HttpInbox(BundleContext bundle, @Reference ExamFeed feed, Configuration configuration) throws IOException {
        this(ExamCentreRoute.directory(bundle, configuration), feed);
    }

    HttpInbox(Path directory, ExamFeed feed) throws IOException {
        this.folder = new DropFolder(directory.toAbsolutePath());
        this.feed = feed;
    }

    @Override
    public Outcome<Received> data(String batch, InputStream content, long length, String sha256) throws IOException {
        return named(batch) ? lay(batch + DropFolder.CSV, content, length, sha256, MOST_DATA) : Outcome.refused(wrongName());
    }

    @Override
    public Outcome<Received> manifest(String batch, InputStream content, long length, String sha256) throws IOException {
        if (!named(batch)) {
            return Outcome.refused(wrongName());
        }
        return lay(batch + DropFolder.MANIFEST, content, length, sha256, MOST_MANIFEST);
    }

    @Override
    public Optional<Standing> standing(String batch) {
        if (!named(batch)) {
            return Optional.empty();
        }
        List<String> files = new ArrayList<>();
        for (String suffix : List.of(DropFolder.CSV, DropFolder.MANIFEST)) {
            if (Files.exists(folder.inbox().resolve(batch + suffix))) {
                files.add(batch + suffix);
            }
        }
        String waiting = waiting(batch);
        Optional<ExamFeed.Report> report = feed.batch(batch);
        boolean inWork = Files.exists(folder.work().resolve(batch + DropFolder.MANIFEST));
        return files.isEmpty() && waiting.isEmpty() && report.isEmpty() && !inWork ? Optional.empty()
                : Optional.of(new Standing(batch, waiting, files, report));
    }

    @Override
    public Optional<byte[]> rejects(String batch) throws IOException {
        if (!named(batch)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(folder.archive().resolve(batch + DropFolder.REJECTS)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    private String waiting(String batch) {
        try {
            return JSON.readTree(Files.readAllBytes(folder.root().resolve("status.json"))).path("waiting").path(batch).asText("");
        } catch (IOException notYet) {
            return "";
        }
    }

    private Outcome<Received> lay(String file, InputStream content, long length, String sha256, long most) throws IOException {
        if (length > most) {
            return Outcome.refused(tooLarge(most));
        }
        dropAbandoned();
        Path part = Files.createTempFile(folder.inbox(), PART, ".part");
        try {
            MessageDigest digest = digest();
            long bytes = copy(content, part, digest, most);
            String got = HexFormat.of().formatHex(digest.digest());
            if (bytes > most) {
                return Outcome.refused(tooLarge(most));
            }
            if (length >= 0 && bytes != length || !sha256.isEmpty() && !sha256.equalsIgnoreCase(got)) {
                return Outcome.refused(Finding.of("batch-incomplete", "R-FEED-12", "收到的内容与声明的长度或摘要不符，请重新上传。",
                        "What came is not of the length or digest that was announced; send it again."));
            }
            if (file.endsWith(DropFolder.MANIFEST) && !isManifest(part)) {
                return Outcome.refused(Finding.of("manifest-form", "R-FEED-12", "清单不是 JSON 对象。", "The manifest is no JSON object."));
            }
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, folder.inbox().resolve(file), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return Outcome.accepted(new Received(file, bytes, got));
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Copies until the end, or until it is more than it may be. */
    private static long copy(InputStream content, Path to, MessageDigest digest, long most) throws IOException {
        long bytes = 0;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(to), digest)) {
            for (int read = content.read(buffer); read >= 0 && bytes <= most; read = content.read(buffer)) {
                out.write(buffer, 0, read);
                bytes += read;
            }
        }
        return bytes;
    }

    private static boolean isManifest(Path part) throws IOException {
        try {
            JsonNode json = JSON.readTree(Files.readAllBytes(part));
            return json != null && json.isObject();
        } catch (JsonProcessingException malformed) {
            return false;
        }
    }

    /** Takes away what a stop of the machine left, by the time that the machine gives to files. */
    private void dropAbandoned() throws IOException {
        Instant before = Instant.now().minus(ABANDONED);
        try (Stream<Path> files = Files.list(folder.inbox())) {
            for (Path file : files.filter(it -> it.getFileName().toString().startsWith(PART)).toList()) {
                try {
                    if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                        Files.deleteIfExists(file);
                    }
                } catch (NoSuchFileException justDone) {
                    continue;
                }
            }
        }
    }

    private static boolean named(String batch) {
        return batch != null && NAME.matcher(batch).matches();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Finding wrongName() {
        return Finding.of("batch-name", "R-FEED-12", "批次名称格式应为 nmec-年份-NMEC或TCM-三位批次号。",
                "A batch is named nmec-<year>-<NMEC or TCM>-<three digits>.");
    }

    private static Finding tooLarge(long most) {
        return Finding.of("batch-too-large", "R-FEED-12", "文件超过上限 " + most + " 字节。", "The file has more than " + most + " bytes.");
    }
}
