package org.xinglin.routes.examcentre;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Knows the folders of the feed and moves a batch through them: {@code inbox}, {@code work}, then {@code archive} or
 * {@code rejected}. Every step may be cut off anywhere and be taken again.
 */
final class DropFolder {

    static final String MANIFEST = ".manifest.json";
    static final String CSV = ".csv";
    static final String RESULT = ".result.json";
    static final String REJECTS = ".rejects.csv";

    private static final List<String> BUT_RESULT = List.of(CSV, REJECTS, MANIFEST);

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path root;

    /** Makes the folders that are not there: the inbox as the sender may need it, the others for their owner only. */
    DropFolder(Path root) throws IOException {
        this.root = root;
        Files.createDirectories(inbox());
        for (Path folder : List.of(work(), archive(), rejected(), outbox())) {
            Files.createDirectories(folder, OWNER_ONLY);
        }
    }

    Path root() {
        return root;
    }

    Path inbox() {
        return root.resolve("inbox");
    }

    Path work() {
        return root.resolve("work");
    }

    Path archive() {
        return root.resolve("archive");
    }

    Path rejected() {
        return root.resolve("rejected");
    }

    /** Returns where files for the exam centre are laid. */
    Path outbox() {
        return root.resolve("outbox");
    }

    /** Returns the name of the batch whose manifest or result a file is. */
    static String batchOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - (name.endsWith(RESULT) ? RESULT : MANIFEST).length());
    }

    /** Returns the batches that are known by a manifest, or in work by their result. */
    Set<String> announced() throws IOException {
        Set<String> batches = named(inbox(), MANIFEST);
        batches.addAll(named(work(), MANIFEST));
        batches.addAll(named(work(), RESULT));
        return batches;
    }

    /** Returns the batches whose data file lies in the inbox, or is left in work by a taking that was cut off. */
    Set<String> delivered() throws IOException {
        Set<String> batches = named(inbox(), CSV);
        batches.addAll(named(work(), CSV));
        return batches;
    }

    private static Set<String> named(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(suffix) && !name.endsWith(REJECTS) && !name.startsWith("."))
                    .map(name -> name.substring(0, name.length() - suffix.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Takes a batch out of its sender's reach; the manifest goes last. */
    void take(String batch) throws IOException {
        moveIfThere(inbox().resolve(batch + CSV), work().resolve(batch + CSV));
        moveIfThere(inbox().resolve(batch + MANIFEST), work().resolve(batch + MANIFEST));
    }

    /** Puts a batch, with its result, to rest. The result goes last; where one is, an earlier delivery lies whole. */
    void settle(String batch, boolean accepted) throws IOException {
        Path target = accepted ? archive() : rejected();
        setEarlierAside(batch, target);
        for (String suffix : BUT_RESULT) {
            moveIfThere(work().resolve(batch + suffix), target.resolve(batch + suffix));
        }
        moveIfThere(work().resolve(batch + RESULT), target.resolve(batch + RESULT));
    }

    private static void setEarlierAside(String batch, Path target) throws IOException {
        Path result = target.resolve(batch + RESULT);
        if (!Files.exists(result)) {
            return;
        }
        Path earlier = target.resolve("earlier").resolve(batch + "-" + Files.getLastModifiedTime(result).toMillis());
        Files.createDirectories(earlier);
        for (String suffix : BUT_RESULT) {
            moveIfThere(target.resolve(batch + suffix), earlier.resolve(batch + suffix));
        }
        moveIfThere(result, earlier.resolve(batch + RESULT));
    }

    private static void moveIfThere(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException movedAlready) {
            if (Files.exists(from)) {
                throw movedAlready;
            }
        }
    }
}
