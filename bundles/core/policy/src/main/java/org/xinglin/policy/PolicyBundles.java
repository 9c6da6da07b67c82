package org.xinglin.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.ServiceTracker;
import org.xinglin.api.policy.Provision;
import org.xinglin.policy.text.Source;

/**
 * Brings to the shelf what started bundles carry in {@code OSGI-INF/policy/*.policy.yaml}. What a bundle brought goes on serving
 * while the bundle is updated, and is taken away when it is uninstalled, or when it has stood still for {@value #PATIENCE} seconds.
 */
@Component(name = "org.xinglin.policy.bundles", service = PolicyBundles.class, immediate = true)
public class PolicyBundles {

    /** Header of a bundle that names who deployed it. */
    public static final String DEPLOYED_BY = "Deployed-By";
    private static final String FOLDER = "OSGI-INF/policy";
    private static final int PATIENCE = 30;

    private final Shelf shelf;
    private final BundleContext context;
    private final Map<Long, Future<?>> leaving = new ConcurrentHashMap<>();
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "xinglin-policy-bundles");
        thread.setDaemon(true);
        return thread;
    });
    private final SynchronousBundleListener gone = this::changed;
    private final ServiceTracker<Provision, Provision> provisions;
    private final BundleTracker<Bundle> bundles;

    /** Activates and takes what is there. */
    @Activate
    public PolicyBundles(BundleContext context, @Reference Shelf shelf) {
        this.context = context;
        this.shelf = shelf;
        this.bundles = new BundleTracker<>(context, Bundle.ACTIVE, null) {
            @Override
            public Bundle addingBundle(Bundle bundle, BundleEvent event) {
                return bring(bundle) ? bundle : null;
            }

            @Override
            public void removedBundle(Bundle bundle, BundleEvent event, Bundle same) {
                leave(bundle);
            }
        };
        this.provisions = new ServiceTracker<>(context, Provision.class, null) {
            @Override
            public Provision addingService(ServiceReference<Provision> reference) {
                Provision provision = super.addingService(reference);
                later.execute(() -> again(reference.getBundle()));
                return provision;
            }
        };
        context.addBundleListener(gone);
        provisions.open();
        bundles.open();
    }

    @Deactivate
    void deactivate() {
        context.removeBundleListener(gone);
        bundles.close();
        provisions.close();
        later.shutdownNow();
    }

    private void changed(BundleEvent event) {
        if (event.getType() == BundleEvent.UNINSTALLED) {
            drop(event.getBundle().getBundleId());
        }
    }

    /** A service that came after its bundle makes a text complete. */
    private void again(Bundle bundle) {
        if (bundle != null && bundle.getState() == Bundle.ACTIVE) {
            bring(bundle);
        }
    }

    private boolean bring(Bundle bundle) {
        List<URL> files = bundle.getState() == Bundle.UNINSTALLED ? List.of() : files(bundle);
        if (files.isEmpty() && !leaving.containsKey(bundle.getBundleId())) {
            return false;
        }
        Optional.ofNullable(leaving.remove(bundle.getBundleId())).ifPresent(waiting -> waiting.cancel(false));
        Map<String, Provision> inJava = provisions(bundle);
        String who = Optional.ofNullable(bundle.getHeaders().get(DEPLOYED_BY)).orElse(Contribution.SYSTEM);
        shelf.bring(name(bundle.getBundleId()), files.stream().map(file -> contribution(bundle, file, who, inJava)).toList());
        return true;
    }

    private void leave(Bundle bundle) {
        boolean stopping = context.getBundle(0).getState() == Bundle.STOPPING;
        if (!stopping && bundle.getState() != Bundle.UNINSTALLED) {
            long id = bundle.getBundleId();
            leaving.put(id, later.schedule(() -> drop(id), PATIENCE, TimeUnit.SECONDS));
        }
    }

    private void drop(long id) {
        Optional.ofNullable(leaving.remove(id)).ifPresent(waiting -> waiting.cancel(false));
        shelf.remove(name(id));
    }

    private Map<String, Provision> provisions(Bundle bundle) {
        Map<String, Provision> found = new HashMap<>();
        ServiceReference<Provision>[] references = provisions.getServiceReferences();
        if (references != null) {
            for (ServiceReference<Provision> reference : references) {
                Provision provision = bundle.equals(reference.getBundle()) ? provisions.getService(reference) : null;
                if (provision != null) {
                    found.put(provision.id(), provision);
                }
            }
        }
        return found;
    }

    private static List<URL> files(Bundle bundle) {
        return Optional.ofNullable(bundle.findEntries(FOLDER, "*.policy.yaml", false))
                .map(found -> (List<URL>) new ArrayList<>(Collections.list(found))).orElse(List.of());
    }

    private static Contribution contribution(Bundle bundle, URL file, String who, Map<String, Provision> inJava) {
        String name = file.getPath().substring(file.getPath().lastIndexOf('/') + 1);
        try (InputStream in = file.openStream()) {
            return new Contribution(name(bundle.getBundleId()), name,
                    new String(in.readNBytes(Source.MOST_BYTES + 1), StandardCharsets.UTF_8), who, inJava);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(long bundle) {
        return "bundle " + bundle;
    }
}
