package org.xinglin.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.apache.felix.fileinstall.ArtifactInstaller;
import org.apache.felix.fileinstall.internal.FileInstall;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.xinglin.api.policy.PolicyDesk;
import org.xinglin.api.policy.PolicyDesk.Deed;
import org.xinglin.deploy.trust.BundleTrust;
import org.xinglin.deploy.trust.Trust;

/** Is a deploy folder watched by the real FileInstall in a real framework, in one process with the test. */
final class DeployFolder implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofMillis(600);

    final Path home;
    final Path folder;
    final FilePolicyTrail trail;
    PolicyFiles policies;
    LeafJars leaves;
    private Framework framework;
    private FileInstall watcher;

    DeployFolder(Path home) throws IOException, BundleException {
        this.home = home;
        this.folder = Files.createDirectories(home.resolve("deploy"));
        this.trail = new FilePolicyTrail(home.resolve("trail/policy.jsonl"));
        startFramework();
    }

    private void startFramework() throws BundleException {
        framework = java.util.ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow().newFramework(Map.of(
                "org.osgi.framework.storage", home.resolve("cache").toString(),
                "felix.fileinstall.dir", folder.toString(), "felix.fileinstall.poll", "100",
                "felix.fileinstall.tmpdir", home.resolve("tmp").toString(), "felix.fileinstall.log.level", "0",
                "org.osgi.framework.startlevel.beginning", "100"));
        framework.start();
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    /** Starts the room and then the watching, as the container does. */
    DeployFolder watched(Trust trust, BundleTrust bundleTrust) throws Exception {
        policies = new PolicyFiles(context(), trust, trail, Clock.systemUTC(), PATIENCE, Duration.ofMillis(400));
        leaves = new LeafJars(context(), bundleTrust, trail, Clock.systemUTC(), folder, home.resolve("kept"), PATIENCE,
                Duration.ofMillis(400));
        for (ArtifactInstaller installer : List.of(policies, leaves)) {
            context().registerService(ArtifactInstaller.class, installer, new Hashtable<>());
        }
        watcher = new FileInstall();
        watcher.start(context());
        return this;
    }

    DeployFolder desk(PolicyDesk desk) {
        policies.setDesk(desk);
        return this;
    }

    /** Stops everything and starts the framework again on what it kept. */
    void restart() throws Exception {
        close();
        startFramework();
    }

    @Override
    public void close() throws Exception {
        if (watcher != null) {
            watcher.stop(context());
            policies.close();
            leaves.close();
        }
        framework.stop();
        framework.waitForStop(10_000);
    }

    void write(String name, String text) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    Optional<Bundle> bundle(String symbolicName) {
        return Arrays.stream(context().getBundles()).filter(b -> symbolicName.equals(b.getSymbolicName())).findFirst();
    }

    /** Returns the version of a policy's bundle that runs; empty if none does. */
    String serving(String policy) {
        return bundle(PolicyBundle.symbolicName(policy)).filter(b -> b.getState() == Bundle.ACTIVE)
                .map(b -> b.getVersion().toString()).orElse("");
    }

    /** Returns the deeds of a kind, the newest first. */
    List<Deed> deeds(String what) {
        return trail.last(1_000).stream().filter(deed -> deed.what().equals(what)).toList();
    }

    static void until(Callable<Boolean> question) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!question.call()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within 20 s");
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /** Lets the folder be looked at some times more, by a file of which the outcome is known. */
    void settle() throws Exception {
        String name = "marker" + System.nanoTime();
        write(name + ".policy.yaml", "BAD\n...\n");
        until(() -> deeds("REFUSED").stream().anyMatch(deed -> deed.policy().id().startsWith(name)));
        Files.delete(folder.resolve(name + ".policy.yaml"));
    }
}
