package org.xinglin.deploy;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import org.apache.felix.fileinstall.ArtifactInstaller;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.Text;
import org.xinglin.api.policy.Policy;
import org.xinglin.api.policy.PolicyDesk;
import org.xinglin.api.policy.PolicyDesk.Deed;
import org.xinglin.api.policy.PolicyDesk.Fault;
import org.xinglin.api.policy.PolicyRef;
import org.xinglin.api.policy.PolicyTrail;
import org.xinglin.deploy.trust.Trust;

/**
 * Makes a bundle of every {@code NAME.policy.yaml} in the deploy folder, once it is complete, trusted and found good by the
 * policy desk. A bad text is refused whole: the reasons are in the log and in the trail, and what serves goes on serving. While
 * the desk is away texts wait for it.
 */
@Component(name = "org.xinglin.deploy.policies", service = {ArtifactInstaller.class, PolicyFiles.class}, immediate = true)
public final class PolicyFiles extends FolderInstaller {

    private static final Logger LOG = LoggerFactory.getLogger(PolicyFiles.class);
    private static final String JARRED = PolicyText.SUFFIX + ".jar";

    private final PolicyShelf shelf;
    private final Trust trust;
    private final PolicyTrail trail;
    private final Clock clock;
    private final Set<Path> parked = new LinkedHashSet<>();
    private volatile PolicyDesk desk;

    /** Begins to take files. */
    @Activate
    public PolicyFiles(BundleContext context, @Reference Trust trust, @Reference PolicyTrail trail, @Reference Clock clock) {
        this(context, trust, trail, clock, Duration.ofSeconds(10), Duration.ofMillis(1_500));
    }

    PolicyFiles(BundleContext context, Trust trust, PolicyTrail trail, Clock clock, Duration patience, Duration mourning) {
        super("policies", patience, mourning);
        this.shelf = new PolicyShelf(context);
        this.trust = trust;
        this.trail = trail;
        this.clock = clock;
        soon(() -> shelf.files().filter(FolderInstaller::deleted).forEach(file -> uninstall(file.toFile())));
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void setDesk(PolicyDesk now) {
        desk = now;
        soon(() -> {
            Set<Path> waiting = new LinkedHashSet<>(parked);
            parked.clear();
            waiting.forEach(this::look);
        });
    }

    void unsetDesk(PolicyDesk gone) {
        if (desk == gone) {
            desk = null;
        }
    }

    @Override
    @Deactivate
    public void close() {
        super.close();
    }

    /** Takes policies, and folders of such a name, which would otherwise be looked at in vain again and again. */
    @Override
    public boolean canHandle(File artifact) {
        return artifact.getName().endsWith(PolicyText.SUFFIX) || artifact.getName().endsWith(JARRED) && !bundle(artifact);
    }

    private static boolean bundle(File jar) {
        try (JarFile file = new JarFile(jar)) {
            return file.getManifest() != null && file.getManifest().getMainAttributes().getValue("Bundle-SymbolicName") != null;
        } catch (IOException none) {
            return false;
        }
    }

    @Override
    Optional<Fault> take(Path file) throws IOException {
        PolicyText.Found found = PolicyText.read(file);
        if (found instanceof PolicyText.Unfinished unfinished) {
            return Optional.of(unfinished.missing());
        }
        if (found instanceof PolicyText.Bad bad) {
            refuse(file, List.of(bad.fault()));
        } else if (found instanceof PolicyText.Whole whole) {
            taken(file, whole.text());
        }
        return Optional.empty();
    }

    private void taken(Path file, String text) {
        Optional<Bundle> there = shelf.of(file);
        if (there.isPresent() && PolicyBundle.digest(text).equals(there.get().getHeaders("").get(PolicyBundle.DIGEST))) {
            shelf.start(there.get());
            return;
        }
        PolicyDesk now = desk;
        if (now == null) {
            parked.add(file);
            LOG.info("{} waits until policies can be checked", file.getFileName());
            return;
        }
        List<Fault> faults = faults(now, file, text);
        if (!faults.isEmpty()) {
            refuse(file, faults);
            return;
        }
        deploy(bundle(now, file, Who.owns(file), text));
    }

    private List<Fault> faults(PolicyDesk now, Path file, String text) {
        Optional<Text> objection = trust.objection(text);
        return objection.isPresent() ? List.of(PolicyText.fault(file, 0, "not-trusted", objection.get().zh(), objection.get().en()))
                : now.check(file.getFileName().toString(), text);
    }

    private static PolicyBundle bundle(PolicyDesk now, Path file, String who, String text) {
        Policy policy = now.draft(file.getFileName().toString(), text).policy();
        return new PolicyBundle(new PolicyRef(policy.id(), policy.version()), policy.title().zh(), file, who, text);
    }

    private void deploy(PolicyBundle bundle) {
        Path file = bundle.file();
        Optional<Path> other = shelf.named(bundle.symbolicName()).map(PolicyShelf::file).filter(f -> !f.equals(file)).filter(Files::exists);
        if (other.isPresent()) {
            refuse(file, List.of(PolicyText.fault(file, 0, "same-policy", "政策 " + bundle.policy().id() + " 已由文件 "
                    + other.get().getFileName() + " 部署", "policy " + bundle.policy().id() + " is deployed by " + other.get().getFileName())));
            return;
        }
        try {
            shelf.put(bundle);
            LOG.info("policy {} {} is deployed from {}, sha256 {}", bundle.policy().id(), bundle.policy().version(),
                    file.getFileName(), bundle.digest());
        } catch (BundleException failed) {
            refuse(file, List.of(PolicyText.fault(file, 0, "not-started", "无法启动：" + failed.getMessage(),
                    "cannot be started: " + failed.getMessage())));
        }
    }

    @Override
    void refuse(Path file, List<Fault> faults) {
        LOG.warn("{} is refused, what serves goes on: {}", file.getFileName(), PolicyText.words(faults));
        try {
            trail.note(new Deed(clock.instant(), Who.owns(file), "REFUSED", new PolicyRef(file.getFileName().toString(), ""),
                    PolicyText.words(faults)));
        } catch (RuntimeException unwritable) {
            LOG.error("the trail does not say that {} was refused", file.getFileName(), unwritable);
        }
    }

    @Override
    void forget(Path file) {
        parked.remove(file);
        shelf.of(file).ifPresent(bundle -> {
            PolicyRef policy = PolicyShelf.policy(bundle);
            shelf.remove(bundle);
            LOG.info("policy {} {} is removed with {}", policy.id(), policy.version(), file.getFileName());
        });
    }

    /** Reads the text of a deployed bundle again. @throws IOException with the reasons if it is refused */
    InputStream open(String location) throws IOException {
        Path file = shelf.at(location).map(PolicyShelf::file).orElseThrow(() -> new FileNotFoundException(location));
        PolicyDesk now = desk;
        if (now == null) {
            throw new IOException("policies cannot be checked now");
        }
        if (!(PolicyText.read(file) instanceof PolicyText.Whole whole)) {
            throw new IOException(file.getFileName() + " is no complete policy");
        }
        List<Fault> faults = faults(now, file, whole.text());
        if (!faults.isEmpty()) {
            throw new IOException(PolicyText.words(faults));
        }
        return bundle(now, file, Who.asks(), whole.text()).jar();
    }
}
