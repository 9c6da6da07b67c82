package org.xinglin.applications;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.UnknownException;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.api.tenant.Tenants;

/** Runs the {@link Sweeper} over every province that serves, every few seconds. */
@Component(name = "org.xinglin.applications.watch", immediate = true, service = {})
public class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final int PAUSE_SECONDS = 3;

    private final Tenants tenants;
    private final Sweeper sweeper;
    private final NationalEnd national;
    private final ScheduledExecutorService executor;

    /** Starts to watch. */
    @Activate
    public Watch(@Reference Tenants tenants, @Reference PostgresApplications applications, @Reference NationalEnd national) {
        this.tenants = tenants;
        this.sweeper = applications.sweeper();
        this.national = national;
        this.executor = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "xinglin-applications-watch");
            thread.setDaemon(true);
            return thread;
        });
        executor.scheduleWithFixedDelay(this::look, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() throws InterruptedException {
        executor.shutdown();
        executor.awaitTermination(PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            if (national.isThere()) {
                tenants.ready().stream().filter(t -> t.kind() == TenantKind.PROVINCE).forEach(this::look);
            }
        } catch (RuntimeException failed) {
            LOG.error("the watch over applications failed and goes on", failed);
        }
    }

    private void look(Tenant tenant) {
        try {
            sweeper.requestWaiting(tenant.id());
            sweeper.closeUnfounded(tenant.id());
            sweeper.giveBackLocks(tenant.id());
        } catch (UnavailableException | UnknownException away) {
            LOG.debug("tenant {}: {}", tenant.id(), away.getMessage());
        } catch (RuntimeException failed) {
            LOG.error("tenant {}: the watch over its applications failed and goes on", tenant.id(), failed);
        }
    }
}
