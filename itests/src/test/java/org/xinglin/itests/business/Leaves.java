package org.xinglin.itests.business;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.policy.Policy;
import org.xinglin.policy.Texts;

/** Finds the leaf bundles that are built, so that a new business type or policy is tested without a line of its own. */
final class Leaves {

    private static final Path BUNDLES = Path.of("..", "bundles").toAbsolutePath().normalize();
    private static final Pattern IMPLEMENTATION = Pattern.compile("<implementation class=\"([^\"]+)\"");

    private Leaves() {
    }

    /** Returns every business type, in the order of codes. */
    static List<BusinessType> types() {
        return services("types", BusinessType.class).sorted(Comparator.comparing(BusinessType::code)).toList();
    }

    /** Returns every policy that holds provisions of its own, the oldest first. */
    static List<Policy> policies() {
        return Texts.read(folders("policies", "OSGI-INF/policy"), Map.of()).stream().filter(policy -> !policy.provisions().isEmpty())
                .sorted(Comparator.comparing(Policy::effectiveFrom)).toList();
    }

    private static List<Path> folders(String wing, String inside) {
        try (Stream<Path> folders = Files.list(BUNDLES.resolve(wing))) {
            return folders.map(folder -> folder.resolve("target/classes")).filter(classes -> Files.isDirectory(classes.resolve(inside)))
                    .map(classes -> classes.resolve(inside)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static <T> Stream<T> services(String wing, Class<T> service) {
        return folders(wing, "OSGI-INF").stream().map(Path::getParent).flatMap(classes -> services(classes, service)).toList().stream();
    }

    private static <T> Stream<T> services(Path classes, Class<T> service) {
        try (Stream<Path> descriptors = Files.list(classes.resolve("OSGI-INF"))) {
            ClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, Leaves.class.getClassLoader());
            return descriptors.filter(d -> d.toString().endsWith(".xml")).map(Leaves::read)
                    .filter(text -> text.contains("interface=\"" + service.getName() + "\""))
                    .map(text -> service.cast(instance(loader, text))).toList().stream();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path descriptor) {
        try {
            return Files.readString(descriptor);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Object instance(ClassLoader loader, String descriptor) {
        Matcher matcher = IMPLEMENTATION.matcher(descriptor);
        if (!matcher.find()) {
            throw new IllegalStateException("no implementation in " + descriptor);
        }
        try {
            return loader.loadClass(matcher.group(1)).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(matcher.group(1) + " cannot be made", broken);
        }
    }
}
