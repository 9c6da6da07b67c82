package org.xinglin.applications.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.policy.Replays.Replay;
import org.xinglin.store.Json;
import org.xinglin.store.StoreException;

/** Keeps replays that ended: {@code <id>.json} with all figures, {@code <id>.txt} in words. */
final class ReplayFolder {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayFolder.class);
    private static final String ID = "[a-z0-9-]{1,100}";

    private final Path folder;

    ReplayFolder(Path folder) {
        this.folder = folder;
    }

    /** Returns the first id that is free: the wanted one, or one with a number behind. */
    String free(String wanted) {
        String id = wanted;
        for (int n = 2; Files.exists(file(id, "json")); n++) {
            id = wanted + "-" + n;
        }
        return id;
    }

    /** Writes a replay; a file is there whole or not at all. @throws UncheckedIOException if it cannot be written */
    void save(Replay replay, String words) {
        try {
            Files.createDirectories(folder);
            write(file(replay.id(), "txt"), words);
            write(file(replay.id(), "json"), Json.write(replay));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a replay that is kept here. */
    Optional<Replay> find(String id) {
        return id.matches(ID) && Files.exists(file(id, "json")) ? read(file(id, "json")) : Optional.empty();
    }

    /** Returns the newest. */
    List<Replay> newest(int most) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".json"))
                    .sorted(Comparator.comparing((Path f) -> f.getFileName().toString()).reversed())
                    .flatMap(f -> read(f).stream()).limit(most).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Replay> read(Path file) {
        try {
            return Optional.of(Json.read(Files.readString(file), Replay.class));
        } catch (IOException | StoreException unreadable) {
            LOG.warn("{} is no replay that can be read: {}", file, unreadable.getMessage());
            return Optional.empty();
        }
    }

    private static void write(Path file, String text) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(beside, text);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path file(String id, String ending) {
        return folder.resolve(id + "." + ending);
    }
}
