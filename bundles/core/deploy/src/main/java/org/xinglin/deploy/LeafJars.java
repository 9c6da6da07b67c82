package org.xinglin.deploy;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.apache.felix.fileinstall.ArtifactInstaller;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.Text;
import org.xinglin.api.policy.PolicyDesk.Deed;
import org.xinglin.api.policy.PolicyDesk.Fault;
import org.xinglin.api.policy.PolicyRef;
import org.xinglin.api.policy.PolicyTrail;
import org.xinglin.deploy.trust.BundleTrust;

/**
 * Installs, updates and removes the bundles in the deploy folder. Before anything of a jar runs its signature is looked at, if
 * that is required. One that does not start leaves the former one in its place and serving.
 */
@Component(name = "org.xinglin.deploy.leaves", service = {ArtifactInstaller.class, LeafJars.class}, immediate = true)
public final class LeafJars extends FolderInstaller {

    private static final Logger LOG = LoggerFactory.getLogger(LeafJars.class);
    private static final String NAME = "Bundle-SymbolicName";
    private static final int START_LEVEL = 80;

    private final BundleContext context;
    private final BundleTrust trust;
    private final PolicyTrail trail;
    private final Clock clock;
    private final Path folder;
    private final Path kept;

    /** Begins to take files. */
    @Activate
    public LeafJars(BundleContext context, @Reference BundleTrust trust, @Reference PolicyTrail trail, @Reference Clock clock) {
        this(context, trust, trail, clock, folder(context, "karaf.base").resolve("deploy"),
                folder(context, "karaf.data").resolve("deployed"), Duration.ofSeconds(10), Duration.ofMillis(1_500));
    }

    LeafJars(BundleContext context, BundleTrust trust, PolicyTrail trail, Clock clock, Path folder, Path kept, Duration patience,
            Duration mourning) {
        super("leaves", patience, mourning);
        this.context = context;
        this.trust = trust;
        this.trail = trail;
        this.clock = clock;
        this.folder = folder;
        this.kept = kept;
        soon(this::forgetDeleted);
    }

    /** Forgets what was deleted while the system was down. */
    private void forgetDeleted() {
        Arrays.stream(context.getBundles()).map(Bundle::getLocation).filter(location -> location.startsWith(DeployUrls.JAR))
                .map(location -> folder.resolve(location.substring(DeployUrls.JAR.length()))).filter(FolderInstaller::deleted)
                .forEach(file -> uninstall(file.toFile()));
    }

    private static Path folder(BundleContext context, String property) {
        return Path.of(Optional.ofNullable(context.getProperty(property)).orElse("."));
    }

    @Override
    @Deactivate
    public void close() {
        super.close();
    }

    @Override
    public boolean canHandle(File artifact) {
        if (!artifact.getName().endsWith(".jar") || !artifact.isFile()) {
            return false;
        }
        try (JarFile jar = new JarFile(artifact)) {
            return jar.getManifest() != null && jar.getManifest().getMainAttributes().getValue(NAME) != null;
        } catch (IOException noJarYet) {
            return false;
        }
    }

    @Override
    Optional<Fault> take(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        Path last = kept.resolve(file.getFileName());
        Optional<Bundle> there = Optional.ofNullable(context.getBundle(location(file)));
        if (there.isPresent() && Files.exists(last) && Files.mismatch(last, file) < 0) {
            return Optional.empty();
        }
        Files.createDirectories(kept);
        Path copy = Files.copy(file, kept.resolve("." + file.getFileName() + ".new"), StandardCopyOption.REPLACE_EXISTING);
        try {
            PolicyRef name = name(copy);
            Optional<Text> objection = trust.objection(copy);
            if (objection.isPresent()) {
                refuse(file, List.of(PolicyText.fault(file, 0, "not-trusted", objection.get().zh(), objection.get().en())));
                return Optional.empty();
            }
            put(file, copy, last, there, name);
        } catch (BundleException failed) {
            refuse(file, List.of(PolicyText.fault(file, 0, "not-started", "无法启动：" + failed.getMessage(),
                    "cannot be started: " + failed.getMessage())));
        } catch (java.util.zip.ZipException incomplete) {
            return Optional.of(PolicyText.fault(file, 0, "incomplete", "文件不完整或已损坏", "is incomplete or damaged"));
        } finally {
            Files.deleteIfExists(copy);
        }
        return Optional.empty();
    }

    private void put(Path file, Path copy, Path last, Optional<Bundle> there, PolicyRef name) throws IOException, BundleException {
        if (there.isPresent()) {
            update(there.get(), copy, last);
        } else {
            install(file, copy);
        }
        Files.move(copy, last, StandardCopyOption.REPLACE_EXISTING);
        LOG.info("bundle {} {} is deployed from {}", name.id(), name.version(), file.getFileName());
        note(Who.owns(file), "DEPLOYED", name, "deploy/" + file.getFileName());
    }

    private void install(Path file, Path copy) throws IOException, BundleException {
        Bundle fresh;
        try (InputStream in = Files.newInputStream(copy)) {
            fresh = context.installBundle(location(file), in);
        }
        try {
            fresh.adapt(BundleStartLevel.class).setStartLevel(START_LEVEL);
            start(fresh);
        } catch (BundleException failed) {
            fresh.uninstall();
            throw failed;
        }
    }

    private static void update(Bundle bundle, Path copy, Path last) throws IOException, BundleException {
        try (InputStream in = Files.newInputStream(copy)) {
            bundle.update(in);
            start(bundle);
        } catch (BundleException failed) {
            if (Files.exists(last)) {
                try (InputStream in = Files.newInputStream(last)) {
                    bundle.update(in);
                    start(bundle);
                }
            }
            throw failed;
        }
    }

    private static void start(Bundle bundle) throws BundleException {
        if (bundle.getHeaders("").get("Fragment-Host") == null) {
            bundle.start();
        }
    }

    @Override
    void forget(Path file) {
        Bundle bundle = context.getBundle(location(file));
        if (bundle == null) {
            return;
        }
        PolicyRef name = new PolicyRef(bundle.getSymbolicName(), bundle.getVersion().toString());
        try {
            bundle.uninstall();
            Files.deleteIfExists(kept.resolve(file.getFileName()));
            LOG.info("bundle {} {} is removed with {}", name.id(), name.version(), file.getFileName());
            note("?", "REMOVED", name, "deploy/" + file.getFileName() + " is gone");
        } catch (BundleException | IOException failed) {
            LOG.warn("bundle {} cannot be removed: {}", name.id(), failed.getMessage());
        }
    }

    @Override
    void refuse(Path file, List<Fault> faults) {
        LOG.warn("{} is refused, what serves goes on: {}", file.getFileName(), PolicyText.words(faults));
        note(Who.owns(file), "REFUSED", new PolicyRef(file.getFileName().toString(), ""), PolicyText.words(faults));
    }

    /** Opens the copy of what was deployed last. */
    InputStream open(String location) throws IOException {
        String name = location.substring(DeployUrls.JAR.length());
        Path last = kept.resolve(name).normalize();
        if (!last.startsWith(kept) || !Files.isRegularFile(last)) {
            throw new FileNotFoundException(location);
        }
        return Files.newInputStream(last);
    }

    private static String location(Path file) {
        return DeployUrls.JAR + file.getFileName();
    }

    private static PolicyRef name(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Attributes main = file.getManifest().getMainAttributes();
            String version = main.getValue("Bundle-Version");
            return new PolicyRef(main.getValue(NAME).split(";")[0].trim(), version == null ? "" : version);
        }
    }

    private void note(String who, String what, PolicyRef name, String detail) {
        try {
            trail.note(new Deed(clock.instant(), who, what, name, detail));
        } catch (RuntimeException unwritable) {
            LOG.error("the trail does not say: {} {} {} by {}: {}", what, name.id(), name.version(), who, detail, unwritable);
        }
    }
}
