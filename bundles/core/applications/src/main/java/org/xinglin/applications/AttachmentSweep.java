package org.xinglin.applications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.TenantId;
import org.xinglin.api.Time;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.UnknownException;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.api.tenant.Tenants;

/** Removes unused uploads of every province that serves, once on each day of the clock. */
@Component(name = "org.xinglin.applications.sweep", immediate = true, service = {})
public final class AttachmentSweep {

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentSweep.class);
    private static final int PAUSE_SECONDS = 20;

    private final Tenants tenants;
    private final PostgresAttachments attachments;
    private final Clock clock;
    private final Map<TenantId, LocalDate> swept = new ConcurrentHashMap<>();
    private final ScheduledExecutorService executor;

    /** Starts to look whether a new day has begun. */
    @Activate
    public AttachmentSweep(@Reference Tenants tenants, @Reference PostgresAttachments attachments, @Reference Clock clock) {
        this.tenants = tenants;
        this.attachments = attachments;
        this.clock = clock;
        this.executor = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "xinglin-attachment-sweep");
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

    /** Sweeps where it has not been done today. */
    void look() {
        try {
            LocalDate today = Time.today(clock);
            tenants.ready().stream().filter(t -> t.kind() == TenantKind.PROVINCE).map(Tenant::id)
                    .filter(id -> !today.equals(swept.get(id))).forEach(id -> sweep(id, today));
        } catch (RuntimeException failed) {
            LOG.error("the sweep of unused attachments failed and goes on", failed);
        }
    }

    private void sweep(TenantId tenant, LocalDate today) {
        try {
            int gone = attachments.sweep(tenant);
            swept.put(tenant, today);
            if (gone > 0) {
                LOG.info("tenant {}: {} attachments that no application carries are removed", tenant, gone);
            }
        } catch (UnavailableException | UnknownException away) {
            LOG.debug("tenant {}: {}", tenant, away.getMessage());
        } catch (RuntimeException failed) {
            LOG.error("tenant {}: its unused attachments are not removed now", tenant, failed);
        }
    }
}
