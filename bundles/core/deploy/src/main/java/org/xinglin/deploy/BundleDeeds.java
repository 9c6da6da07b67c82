package org.xinglin.deploy;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.policy.PolicyDesk.Deed;
import org.xinglin.api.policy.PolicyRef;
import org.xinglin.api.policy.PolicyTrail;

/** Writes into the trail which bundles somebody installed, updated or uninstalled by command, and who it was. */
@Component(name = "org.xinglin.deploy.deeds", service = {}, immediate = true)
public final class BundleDeeds implements SynchronousBundleListener {

    private static final Logger LOG = LoggerFactory.getLogger(BundleDeeds.class);
    private static final Map<Integer, String> DEEDS = Map.of(BundleEvent.INSTALLED, "DEPLOYED", BundleEvent.UPDATED, "DEPLOYED",
            BundleEvent.UNINSTALLED, "REMOVED");

    private final BundleContext context;
    private final PolicyTrail trail;
    private final Clock clock;
    private final ExecutorService notes = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "xinglin-deeds");
        thread.setDaemon(true);
        return thread;
    });

    /** Begins to listen. */
    @Activate
    public BundleDeeds(BundleContext context, @Reference PolicyTrail trail, @Reference Clock clock) {
        this.context = context;
        this.trail = trail;
        this.clock = clock;
        context.addBundleListener(this);
    }

    /** Listens no more. */
    @Deactivate
    public void stop() {
        context.removeBundleListener(this);
        notes.shutdown();
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        String what = DEEDS.get(event.getType());
        if (what == null || Thread.currentThread().getName().startsWith(FolderInstaller.THREAD)) {
            return;
        }
        Bundle bundle = event.getBundle();
        Deed deed = new Deed(clock.instant(), Who.asks(), what, new PolicyRef(String.valueOf(bundle.getSymbolicName()),
                bundle.getVersion().toString()), "bundle " + bundle.getBundleId() + " from " + bundle.getLocation());
        notes.execute(() -> {
            try {
                trail.note(deed);
            } catch (RuntimeException unwritable) {
                LOG.error("the trail does not say: {}", deed, unwritable);
            }
        });
    }
}
