package org.xinglin.itests.swap;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.xinglin.itests.Await;
import org.xinglin.itests.Installation;

/**
 * Looks into the container: as a bundle of its own it writes down, when it starts, all bundles with the time of their last change
 * and all services of the house with their ids. A component that lost what it needs, even for a moment, has its services
 * registered anew, under new ids.
 */
public final class Probe implements BundleActivator {

    private static final String FILE = "probe.txt";
    private static final String HOUSE = "org.xinglin.";

    @Override
    public void start(BundleContext context) throws IOException {
        Path out = Path.of(context.getProperty("xinglin.home"), "run", FILE);
        Path draft = out.resolveSibling(FILE + ".draft");
        try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(draft))) {
            for (Bundle bundle : context.getBundles()) {
                String name = String.valueOf(bundle.getSymbolicName());
                lines.println("bundle " + name + " " + bundle.getBundleId() + " changed " + bundle.getLastModified());
                ServiceReference<?>[] services = name.startsWith(HOUSE) ? bundle.getRegisteredServices() : null;
                for (ServiceReference<?> service : services == null ? new ServiceReference<?>[0] : services) {
                    lines.println("service " + name + " " + service.getProperty("service.id") + " "
                            + Arrays.toString((Object[]) service.getProperty("objectClass")));
                }
            }
        }
        Files.move(draft, out, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void stop(BundleContext context) {
        // It has said what it saw.
    }

    /** Returns what is in a container now, a line for each bundle and each service of the house. */
    static List<String> look(Installation into) throws IOException {
        Path out = into.home().resolve("run").resolve(FILE);
        Path jar = into.home().resolve("deploy/probe.jar");
        Files.deleteIfExists(out);
        drop(into.home(), jar, jar("org.xinglin.itests.probe", "1.0.0.at" + System.nanoTime(), Probe.class.getName()));
        Await.until("what the probe saw", 30, () -> Files.exists(out));
        List<String> lines = Files.readAllLines(out);
        Files.delete(jar);
        return lines;
    }

    private static byte[] jar(String name, String version, String activator) {
        Manifest manifest = manifest(name, version);
        manifest.getMainAttributes().put(new Attributes.Name("Bundle-Activator"), activator);
        manifest.getMainAttributes().put(new Attributes.Name("Import-Package"), "org.osgi.framework");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String file = Probe.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest);
                InputStream in = Probe.class.getClassLoader().getResourceAsStream(file)) {
            jar.putNextEntry(new ZipEntry(file));
            in.transferTo(jar);
            jar.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Returns the manifest of a bundle. */
    static Manifest manifest(String name, String version) {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(new Attributes.Name("Bundle-ManifestVersion"), "2");
        main.put(new Attributes.Name("Bundle-SymbolicName"), name);
        main.put(new Attributes.Name("Bundle-Version"), version);
        return manifest;
    }

    /** Puts a file into its place at once, as a careful operator does. */
    static void drop(Path home, Path file, byte[] content) throws IOException {
        Path draft = home.resolve("run").resolve(file.getFileName() + ".draft");
        try (OutputStream out = Files.newOutputStream(draft)) {
            out.write(content);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
