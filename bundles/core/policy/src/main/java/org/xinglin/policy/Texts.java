package org.xinglin.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinglin.api.policy.Policy;
import org.xinglin.api.policy.Provision;

/** Reads policy texts outside of a container, for tests and tools. */
public final class Texts {

    private Texts() {
    }

    /**
     * Reads all {@code *.policy.yaml} of folders as one set.
     *
     * @param inJava the provisions that are judged in Java, by id
     * @return the policies, each id once
     * @throws IllegalArgumentException if any is refused; the message says all that is wrong
     */
    public static List<Policy> read(List<Path> folders, Map<String, Provision> inJava) {
        List<Contribution> texts = new ArrayList<>();
        folders.forEach(folder -> texts.addAll(contributions(folder, inJava)));
        Selection selection = Selection.of(texts, List.of(), new Archive(Path.of("none")), Archive.Memory.NONE, new java.util.HashMap<>());
        if (!selection.refused().isEmpty()) {
            throw new IllegalArgumentException(selection.refused().values().stream().flatMap(List::stream).map(Object::toString)
                    .collect(Collectors.joining("\n")));
        }
        return Stream.concat(selection.serving().stream(), selection.shadows().stream()).map(Policy.class::cast).toList();
    }

    private static List<Contribution> contributions(Path folder, Map<String, Provision> inJava) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Contribution> texts = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".policy.yaml")).sorted().toList()) {
                texts.add(new Contribution(folder.toString(), file.getFileName().toString(), Files.readString(file), "", inJava));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
