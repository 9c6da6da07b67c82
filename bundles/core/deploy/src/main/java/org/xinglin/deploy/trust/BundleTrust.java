package org.xinglin.deploy.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.framework.BundleContext;
import org.xinglin.api.Text;

/**
 * Judges bundles. Trusted is what equals a jar of the installation's own {@code system/} entry by entry (who can write there
 * can write anything), what holds nothing but signed policy texts, and what is signed as a whole.
 */
@Component(name = "org.xinglin.deploy.bundletrust", service = BundleTrust.class, immediate = true)
public final class BundleTrust {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String POLICIES = "OSGI-INF/policy/";
    private static final String SUFFIX = ".policy.yaml";
    private static final int LONGEST_TEXT = 1 << 20;

    private final Trust trust;
    private final Path system;

    /** Takes the installation's folder from the container. */
    @Activate
    public BundleTrust(@Reference Trust trust, BundleContext context) {
        this(trust, Path.of(Optional.ofNullable(context.getProperty("karaf.home")).orElse(".")).resolve("system"));
    }

    BundleTrust(Trust trust, Path system) {
        this.trust = trust;
        this.system = system;
    }

    /** Says whether what comes has to be signed. */
    public boolean required() {
        return trust.required();
    }

    /** Says what speaks against a jar file, if anything does. @throws IOException if it is no jar */
    public Optional<Text> objection(Path jar) throws IOException {
        return trust.required() ? trust.objection(Entries.of(jar)) : Optional.empty();
    }

    /** Says what speaks against an installed bundle, if anything does. */
    public Optional<Text> objection(Bundle bundle) {
        if (!trust.required() || bundle.getBundleId() == 0) {
            return Optional.empty();
        }
        try {
            Entries entries = Entries.of(bundle);
            if (ofInstallation(bundle.getLocation(), entries)) {
                return Optional.empty();
            }
            Set<String> texts = entries.names().stream().filter(name -> !name.equals(MANIFEST)).collect(Collectors.toSet());
            if (!texts.isEmpty() && texts.stream().allMatch(name -> name.startsWith(POLICIES) && name.endsWith(SUFFIX))) {
                return texts(bundle, texts);
            }
            return trust.objection(entries);
        } catch (IOException unreadable) {
            return Optional.of(Text.of("无法读取：" + unreadable.getMessage(), "cannot be read: " + unreadable.getMessage()));
        }
    }

    private Optional<Text> texts(Bundle bundle, Set<String> names) throws IOException {
        for (String name : names) {
            try (var in = bundle.getEntry(name).openStream()) {
                Optional<Text> objection = trust.objection(new String(in.readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8));
                if (objection.isPresent()) {
                    return objection;
                }
            }
        }
        return Optional.empty();
    }

    /** Compares with the jar in {@code system/} that the location names; an update could have brought anything. */
    private boolean ofInstallation(String location, Entries entries) throws IOException {
        if (!location.startsWith("mvn:")) {
            return false;
        }
        String[] parts = location.substring(location.indexOf('!') + 1).replaceFirst("^mvn:", "").split("[/$]");
        if (parts.length < 3) {
            return false;
        }
        Path jar = system.resolve(parts[0].replace('.', '/')).resolve(parts[1]).resolve(parts[2])
                .resolve(parts[1] + "-" + parts[2] + ".jar").normalize();
        return jar.startsWith(system.normalize()) && Files.isRegularFile(jar) && Entries.of(jar).equals(entries);
    }
}
