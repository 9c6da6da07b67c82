package org.xinglin.routes.notices;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.xinglin.api.account.NoticeSender;

/**
 * Keeps the newest notices in a folder, one JSON file each, readable by the owner alone. A notice written twice is one file;
 * the names are in the order of sending.
 */
final class LocalOutbox implements NoticeSender {

    private static final String SUFFIX = ".json";
    private static final FileAttribute<?> OWNER_ONLY_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<?> OWNER_ONLY_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path directory;
    private final int keep;
    private final NavigableSet<String> names = new ConcurrentSkipListSet<>();

    /**
     * Is what a file holds.
     *
     * @param at ISO 8601
     * @param address in full if the file is all there is of the notice; masked if it was sent
     */
    record Entry(String at, String tenant, String channel, String address, String maskedAddress, String text) {

        @Override
        public String toString() {
            return "Entry[" + at + " " + maskedAddress + "]";
        }
    }

    LocalOutbox(Path directory, int keep) {
        if (keep < 1) {
            throw new IllegalArgumentException("the local outbox must keep at least one notice");
        }
        this.directory = directory;
        this.keep = keep;
        try {
            Files.createDirectories(directory, OWNER_ONLY_FOLDER);
            try (Stream<Path> files = Files.list(directory)) {
                files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(SUFFIX)).forEach(names::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("local outbox " + directory, e);
        }
    }

    /** Writes a notice; the oldest make room. */
    void write(UUID message, Instant at, Entry entry) {
        String name = String.format(Locale.ROOT, "%015d-%s%s", at.toEpochMilli(), message, SUFFIX);
        try {
            Path draft = Files.createTempFile(directory, "draft-", ".tmp", OWNER_ONLY_FILE);
            Files.write(draft, JSON.writeValueAsBytes(entry));
            Files.move(draft, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            names.add(name);
            while (names.size() > keep) {
                Files.deleteIfExists(directory.resolve(names.pollFirst()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("local outbox " + directory, e);
        }
    }

    @Override
    public List<Sent> sent(int limit) {
        List<Sent> newest = new ArrayList<>();
        for (String name : names.descendingSet()) {
            if (newest.size() >= limit) {
                break;
            }
            read(directory.resolve(name)).ifPresent(newest::add);
        }
        return Collections.unmodifiableList(newest);
    }

    private static Optional<Sent> read(Path file) {
        try {
            Entry entry = JSON.readValue(Files.readAllBytes(file), Entry.class);
            return Optional.of(new Sent(Instant.parse(entry.at()), entry.tenant(), entry.channel(),
                    entry.maskedAddress(), entry.text()));
        } catch (NoSuchFileException justMadeRoom) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("local outbox, " + file.getFileName(),
                    new IOException(e.getClass().getSimpleName()));
        }
    }
}
