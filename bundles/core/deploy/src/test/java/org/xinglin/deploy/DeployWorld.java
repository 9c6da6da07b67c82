package org.xinglin.deploy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.xinglin.api.policy.PolicyTrail;

/** Opens a framework with a trail to tests of other packages; nothing watches a folder. */
public final class DeployWorld implements AutoCloseable {

    private final DeployFolder folder;

    /** Starts it. */
    public DeployWorld(Path home) throws Exception {
        folder = new DeployFolder(home);
    }

    /** Returns the framework's context. */
    public BundleContext context() {
        return folder.context();
    }

    /** Returns the trail. */
    public PolicyTrail trail() {
        return folder.trail;
    }

    /** Installs a bundle as a command would. */
    public Bundle install(String location, Path jar) throws Exception {
        try (InputStream in = Files.newInputStream(jar)) {
            return context().installBundle(location, in);
        }
    }

    /** Updates a bundle as a command would and starts it. */
    public void update(Bundle bundle, Path jar) throws Exception {
        try (InputStream in = Files.newInputStream(jar)) {
            bundle.update(in);
        }
        bundle.start();
    }

    /** Waits until a refusal with these words is in the trail. */
    public void awaitRefusal(String words) throws Exception {
        DeployFolder.until(() -> folder.deeds("REFUSED").stream().anyMatch(deed -> deed.detail().contains(words)));
    }

    @Override
    public void close() throws Exception {
        folder.close();
    }
}
