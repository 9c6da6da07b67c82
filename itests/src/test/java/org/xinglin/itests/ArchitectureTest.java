package org.xinglin.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the house to its plan: names, directions, no cycles, only API packages exported. */
class ArchitectureTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** What the rooms of a wing may import besides themselves. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.of(
            "bundles/core", Set.of("org.xinglin.api", "org.xinglin.standards", "org.xinglin.store"),
            "bundles/national", Set.of("org.xinglin.api", "org.xinglin.standards", "org.xinglin.store"),
            "bundles/types", Set.of("org.xinglin.api", "org.xinglin.standards"),
            "bundles/policies", Set.of("org.xinglin.api", "org.xinglin.standards"),
            "bundles/access", Set.of("org.xinglin.api", "org.xinglin.standards"),
            "bundles", Set.of("org.xinglin.api", "org.xinglin.standards"),
            "camel-routes", Set.of("org.xinglin.api", "org.xinglin.camel"));

    /** The only packages of ours that may be exported; {@code .*} stands for any package below. */
    private static final List<String> EXPORTED = List.of("org.xinglin.api", "org.xinglin.api.*",
            "org.xinglin.standards", "org.xinglin.store", "org.xinglin.camel");

    private static List<Room> rooms;

    /** One module that makes a bundle. */
    private record Room(Path folder, String artifact, JavaClasses classes, Attributes manifest) {

        String wing() {
            Path parent = ROOT.relativize(folder).getParent();
            return parent.toString().replace('\\', '/');
        }

        @Override
        public String toString() {
            return artifact;
        }
    }

    @BeforeAll
    static void visit_every_room() throws IOException {
        rooms = new ArrayList<>();
        for (String wing : List.of("bundles", "camel-routes")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(wing), 5)) {
                files.filter(f -> f.endsWith(Path.of("target", "classes", "META-INF")))
                        .filter(f -> Files.exists(f.resolve("MANIFEST.MF")))
                        .map(f -> f.getParent().getParent().getParent())
                        .filter(folder -> !folder.endsWith("testkit"))
                        .sorted().forEach(folder -> rooms.add(read(folder)));
            }
        }
        assertTrue(rooms.size() > 15, "too few rooms found: is everything built? " + rooms);
    }

    private static Room read(Path folder) {
        Path classes = folder.resolve("target/classes");
        try (var in = Files.newInputStream(classes.resolve("META-INF/MANIFEST.MF"))) {
            Attributes manifest = new Manifest(in).getMainAttributes();
            return new Room(folder, manifest.getValue("Bundle-SymbolicName"),
                    new ClassFileImporter().importPath(classes), manifest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_room_is_named_by_its_folder_and_keeps_to_its_own_package() {
        List<String> wrong = new ArrayList<>();
        for (Room room : rooms) {
            String folder = room.folder().getFileName().toString().replace("-", "");
            if (!room.artifact().replace("-", "").endsWith("." + folder)) {
                wrong.add(room + " lives in folder " + folder);
            }
            String root = room.artifact().replace("-", "");
            room.classes().stream().map(JavaClass::getPackageName).filter(p -> p.startsWith("org.xinglin"))
                    .filter(p -> !p.equals(root) && !p.startsWith(root + ".")).distinct()
                    .forEach(p -> wrong.add(room + " holds package " + p));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void rooms_import_only_in_the_directions_of_the_house() {
        List<String> wrong = new ArrayList<>();
        for (Room room : rooms) {
            Set<String> allowed = room.artifact().equals("org.xinglin.api") || room.artifact().equals("org.xinglin.standards")
                    ? Set.of() : MAY_IMPORT.get(room.wing());
            for (String other : imports(room)) {
                if (!allowed.contains(other)) {
                    wrong.add(room + " -> " + other);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void rooms_know_each_other_without_cycles() {
        Map<String, Set<String>> edges = new TreeMap<>();
        rooms.forEach(room -> edges.put(room.artifact(), imports(room)));
        while (!edges.isEmpty()) {
            List<String> leaves = edges.keySet().stream()
                    .filter(room -> edges.get(room).stream().noneMatch(edges::containsKey)).toList();
            assertTrue(!leaves.isEmpty(), "a cycle among " + edges);
            leaves.forEach(edges::remove);
        }
    }

    @Test
    void migrations_have_versions_of_their_own_in_the_whole_house() throws IOException {
        Map<String, List<String>> byVersion = new TreeMap<>();
        try (Stream<Path> files = Files.walk(ROOT.resolve("bundles"))) {
            files.map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.matches(".*/src/main/resources/db/.*/V\\d+_\\d+__\\w+\\.sql"))
                    .forEach(file -> byVersion.computeIfAbsent(file.replaceAll(".*/(V\\d+_\\d+)__.*", "$1"), v -> new ArrayList<>())
                            .add(file));
        }
        assertTrue(byVersion.size() > 10, "too few migrations found: " + byVersion);
        assertEquals(List.of(), byVersion.values().stream().filter(same -> same.size() > 1).toList());
    }

    @Test
    void nothing_exports_a_package_that_is_not_an_api() {
        Set<String> wrong = new TreeSet<>();
        for (Room room : rooms) {
            String exported = room.manifest().getValue("Export-Package");
            if (exported == null) {
                continue;
            }
            java.util.regex.Matcher names = java.util.regex.Pattern
                    .compile("(?:^|,)\\s*(org\\.xinglin[\\w.]*)").matcher(exported);
            while (names.find()) {
                String name = names.group(1);
                if (EXPORTED.stream().noneMatch(e -> e.endsWith(".*")
                        ? name.startsWith(e.substring(0, e.length() - 1)) : name.equals(e))) {
                    wrong.add(room + " exports " + name);
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void api_and_standards_stand_on_the_jdk_alone() {
        List<String> wrong = new ArrayList<>();
        rooms.stream().filter(r -> r.artifact().equals("org.xinglin.api") || r.artifact().equals("org.xinglin.standards"))
                .forEach(room -> room.classes().stream()
                        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                        .map(d -> d.getTargetClass().getBaseComponentType())
                        .filter(c -> !c.isPrimitive())
                        .map(JavaClass::getPackageName).distinct()
                        .filter(p -> !p.startsWith("java.") && !p.startsWith(room.artifact())
                                && !p.startsWith("org.osgi.annotation"))
                        .forEach(p -> wrong.add(room + " -> " + p)));
        assertEquals(List.of(), wrong);
    }

    /** Returns the other rooms that a room's classes use. */
    private static Set<String> imports(Room room) {
        Set<String> others = new TreeSet<>();
        for (JavaClass type : room.classes()) {
            type.getDirectDependenciesFromSelf().forEach(d -> {
                String used = d.getTargetClass().getBaseComponentType().getPackageName();
                rooms.stream().filter(r -> r != room)
                        .filter(r -> used.equals(root(r)) || used.startsWith(root(r) + "."))
                        .forEach(r -> others.add(root(r)));
            });
        }
        return others;
    }

    private static String root(Room room) {
        return room.artifact().replace("-", "");
    }
}
