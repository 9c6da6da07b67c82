package org.xinglin.takeover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds folders by their names in the drop folder, and nowhere else: no path, no link. */
final class DropFolder {

    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}A-Za-z0-9_][\\p{IsHan}A-Za-z0-9_.-]{0,99}");

    private DropFolder() {
    }

    /** Returns the drop folder: the one configured, or the one in the home of the installation. */
    static Path of(TakeOverConfiguration configuration) {
        return configuration.dropFolder().isBlank() ? Path.of(System.getProperty("xinglin.home", "."), "take-over")
                : Path.of(configuration.dropFolder());
    }

    /** Returns the folder of a name. @throws IllegalArgumentException if it is no name, or of no folder */
    static Path resolve(Path drop, String name) {
        Path folder = NAME.matcher(name).matches() ? drop.resolve(name) : null;
        if (folder == null || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new IllegalArgumentException("the drop folder has no such folder");
        }
        return folder;
    }

    /** Returns the names of the folders that are there. */
    static List<String> names(Path drop) {
        if (!Files.isDirectory(drop)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(drop)) {
            return entries.filter(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
                    .map(entry -> entry.getFileName().toString()).filter(name -> NAME.matcher(name).matches()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
