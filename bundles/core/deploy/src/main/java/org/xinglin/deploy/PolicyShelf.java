package org.xinglin.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.policy.PolicyRef;

/** Keeps the bundles of deployed policies in the framework; they survive a restart there. */
final class PolicyShelf {

    private static final Logger LOG = LoggerFactory.getLogger(PolicyShelf.class);
    /** That of the distribution's own policies. */
    private static final int START_LEVEL = 70;

    private final BundleContext context;

    PolicyShelf(BundleContext context) {
        this.context = context;
    }

    private Stream<Bundle> all() {
        return Arrays.stream(context.getBundles()).filter(b -> b.getHeaders("").get(PolicyBundle.FILE) != null);
    }

    /** Returns the files that brought what is installed, whether they are still there or not. */
    Stream<Path> files() {
        return all().map(PolicyShelf::file);
    }

    /** Returns the bundle that a file brought. */
    Optional<Bundle> of(Path file) {
        return all().filter(b -> file(b).equals(file)).findFirst();
    }

    /** Returns the bundle of a symbolic name. */
    Optional<Bundle> named(String symbolicName) {
        return all().filter(b -> symbolicName.equals(b.getSymbolicName())).findFirst();
    }

    /** Returns the bundle of a location. */
    Optional<Bundle> at(String location) {
        return all().filter(b -> location.equals(b.getLocation())).findFirst();
    }

    static Path file(Bundle bundle) {
        return Path.of(bundle.getHeaders("").get(PolicyBundle.FILE));
    }

    static PolicyRef policy(Bundle bundle) {
        String location = bundle.getLocation();
        return new PolicyRef(location.startsWith(DeployUrls.POLICY) ? location.substring(DeployUrls.POLICY.length())
                : bundle.getSymbolicName(), bundle.getHeaders("").get(PolicyBundle.VERSION));
    }

    /** Installs or updates and starts a policy's bundle; if that fails, what was there before is there again. */
    void put(PolicyBundle policy) throws BundleException {
        Optional<Bundle> former = named(policy.symbolicName());
        Optional<Bundle> ofFile = of(policy.file());
        if (former.isPresent()) {
            replace(former.get(), policy);
        } else {
            Bundle fresh = context.installBundle(policy.location(), policy.jar());
            try {
                fresh.adapt(BundleStartLevel.class).setStartLevel(START_LEVEL);
                fresh.start();
            } catch (BundleException failed) {
                fresh.uninstall();
                throw failed;
            }
        }
        ofFile.filter(old -> !policy.symbolicName().equals(old.getSymbolicName())).ifPresent(this::remove);
    }

    private static void replace(Bundle bundle, PolicyBundle policy) throws BundleException {
        Optional<PolicyBundle> before = read(bundle);
        try {
            bundle.update(policy.jar());
            bundle.start();
        } catch (BundleException failed) {
            if (before.isPresent()) {
                bundle.update(before.get().jar());
                bundle.start();
            }
            throw failed;
        }
    }

    /** Returns what a bundle was made of. */
    private static Optional<PolicyBundle> read(Bundle bundle) {
        for (String path : Collections.list(bundle.getEntryPaths(PolicyBundle.FOLDER))) {
            try (InputStream in = bundle.getEntry(path).openStream()) {
                return Optional.of(new PolicyBundle(policy(bundle), bundle.getHeaders("").get("Bundle-Name"), file(bundle),
                        bundle.getHeaders("").get(PolicyBundle.WHO), new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException unreadable) {
                LOG.warn("bundle {} cannot be read", bundle.getSymbolicName(), unreadable);
            }
        }
        return Optional.empty();
    }

    /** Starts a bundle that somebody stopped. */
    void start(Bundle bundle) {
        try {
            if (bundle.getState() != Bundle.ACTIVE) {
                bundle.start();
            }
        } catch (BundleException failed) {
            LOG.warn("bundle {} cannot be started: {}", bundle.getSymbolicName(), failed.getMessage());
        }
    }

    /** Uninstalls a bundle. */
    void remove(Bundle bundle) {
        try {
            bundle.uninstall();
        } catch (BundleException failed) {
            LOG.warn("bundle {} cannot be removed: {}", bundle.getSymbolicName(), failed.getMessage());
        }
    }
}
