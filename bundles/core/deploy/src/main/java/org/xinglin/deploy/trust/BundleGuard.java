package org.xinglin.deploy.trust;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.resolver.ResolverHook;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.Text;
import org.xinglin.api.policy.PolicyDesk.Deed;
import org.xinglin.api.policy.PolicyRef;
import org.xinglin.api.policy.PolicyTrail;

/**
 * Keeps bundles that are not trusted from being resolved, by whatever way they came: no line of their code runs, and nobody is
 * wired to them. Each refusal is in the log and in the trail once for each content.
 */
@Component(name = "org.xinglin.deploy.guard", service = {}, immediate = true)
public final class BundleGuard implements ResolverHookFactory, ResolverHook {

    private static final Logger LOG = LoggerFactory.getLogger(BundleGuard.class);

    private final BundleTrust trust;
    private final PolicyTrail trail;
    private final Clock clock;
    private final Map<Long, Judged> judged = new ConcurrentHashMap<>();
    private final ExecutorService notes = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "xinglin-deploy-guard");
        thread.setDaemon(true);
        return thread;
    });
    private final ServiceRegistration<ResolverHookFactory> registration;

    private record Judged(long modified, Optional<Text> objection) {
    }

    /** Begins to guard. */
    @Activate
    public BundleGuard(@Reference BundleTrust trust, @Reference PolicyTrail trail, @Reference Clock clock, BundleContext context) {
        this.trust = trust;
        this.trail = trail;
        this.clock = clock;
        this.registration = context.registerService(ResolverHookFactory.class, this, null);
        for (Bundle there : context.getBundles()) {
            boolean running = (there.getState() & (Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE)) != 0;
            if (running && trust.required() && trust.objection(there).isPresent()) {
                LOG.error("bundle {} {} was resolved before its signature could be looked at, and is not trusted: uninstall it",
                        there.getBundleId(), there.getSymbolicName());
            }
        }
    }

    /** Guards no more. */
    @Deactivate
    public void stop() {
        registration.unregister();
        notes.shutdown();
    }

    @Override
    public ResolverHook begin(Collection<BundleRevision> triggers) {
        return trust.required() ? this : null;
    }

    @Override
    public void filterResolvable(Collection<BundleRevision> candidates) {
        candidates.removeIf(candidate -> objection(candidate.getBundle()).isPresent());
    }

    private Optional<Text> objection(Bundle bundle) {
        Judged known = judged.get(bundle.getBundleId());
        if (known != null && known.modified() == bundle.getLastModified() && known.objection().isEmpty()) {
            return Optional.empty();
        }
        Judged now = new Judged(bundle.getLastModified(), trust.objection(bundle));
        judged.put(bundle.getBundleId(), now);
        if (!now.equals(known)) {
            now.objection().ifPresent(why -> refuse(bundle, why));
        }
        return now.objection();
    }

    private void refuse(Bundle bundle, Text why) {
        String name = bundle.getSymbolicName() + " " + bundle.getVersion();
        LOG.warn("bundle {} is refused, none of its code runs: {} / {}", name, why.zh(), why.en());
        Deed deed = new Deed(clock.instant(), "system", "REFUSED", new PolicyRef(String.valueOf(bundle.getSymbolicName()),
                bundle.getVersion().toString()), "bundle " + bundle.getBundleId() + " from " + bundle.getLocation() + ": "
                        + why.zh() + " / " + why.en());
        notes.execute(() -> trail.note(deed));
    }

    @Override
    public void filterSingletonCollisions(BundleCapability singleton, Collection<BundleCapability> candidates) {
        // Only who is resolved is judged here.
    }

    @Override
    public void filterMatches(BundleRequirement requirement, Collection<BundleCapability> candidates) {
        // Only who is resolved is judged here.
    }

    @Override
    public void end() {
        // Nothing is kept for one resolution.
    }
}
