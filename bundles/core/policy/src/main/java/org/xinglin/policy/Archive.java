package org.xinglin.policy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinglin.api.policy.PolicyRef;
import org.xinglin.policy.text.Faults;
import org.xinglin.policy.text.Place;

/**
 * Keeps every text that ever served, and which set served last and before that, in a folder: a decision can be judged again by
 * the very versions of its day (R-POL-03), and a set be brought back after a restart.
 */
final class Archive {

    private final Path folder;
    private final ObjectMapper json = new ObjectMapper();

    /**
     * Is what is remembered of sets.
     *
     * @param serving what served last
     * @param previous what served before
     * @param withdrawn digests of texts that were rolled back
     * @param reinstated versions that were brought back
     */
    record Memory(List<PolicyRef> serving, List<PolicyRef> previous, Set<String> withdrawn, Set<PolicyRef> reinstated) {

        static final Memory NONE = new Memory(List.of(), List.of(), Set.of(), Set.of());
    }

    Archive(Path folder) {
        this.folder = folder;
    }

    /** Returns the text of a version, if it ever served here. */
    Optional<String> text(PolicyRef ref) {
        Path file = file(ref);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a fault if a text's version is another text's already (R-POL-03). */
    void check(TextPolicy policy, Faults faults) {
        if (text(policy.ref()).filter(kept -> !kept.equals(policy.text())).isPresent()) {
            faults.add(Place.WHOLE, "version-taken", "版本 " + policy.version() + " 已用于另一文本，请改用新版本",
                    "version " + policy.version() + " is another text's already; give this one a new version");
        }
    }

    /** Keeps a text. */
    void keep(TextPolicy policy) {
        if (!Files.exists(file(policy.ref()))) {
            write(file(policy.ref()), policy.text());
        }
    }

    /** Returns what is remembered. */
    Memory memory() {
        Path file = folder.resolve("sets.json");
        try {
            return Files.exists(file) ? json.readValue(file.toFile(), Memory.class) : Memory.NONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Remembers. */
    void remember(Memory memory) {
        try {
            write(folder.resolve("sets.json"), json.writerWithDefaultPrettyPrinter().writeValueAsString(memory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(PolicyRef ref) {
        return folder.resolve(ref.id() + "-" + ref.version() + ".policy.yaml");
    }

    private void write(Path file, String text) {
        try {
            Files.createDirectories(folder);
            Path beside = Files.createTempFile(folder, file.getFileName().toString(), ".part");
            Files.write(beside, text.getBytes(StandardCharsets.UTF_8));
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
