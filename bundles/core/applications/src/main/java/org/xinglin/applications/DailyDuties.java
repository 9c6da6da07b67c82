package org.xinglin.applications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.TenantId;
import org.xinglin.api.Time;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.UnknownException;
import org.xinglin.api.policy.Policies;
import org.xinglin.api.register.FilingTerms;
import org.xinglin.api.register.LongDeparted;
import org.xinglin.api.register.Registers;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.api.tenant.Tenants;
import org.xinglin.store.Store;

/**
 * Does what each day of the clock brings, in every province that serves. A duty that failed is tried again at the next look; several
 * containers may do it at once, since each single thing is done once by its key in the tenant's store.
 */
@Component(name = "org.xinglin.applications.duties", immediate = true, service = {})
public final class DailyDuties {

    private static final Logger LOG = LoggerFactory.getLogger(DailyDuties.class);
    private static final int PAUSE_SECONDS = 5;

    private final Tenants tenants;
    private final Clock clock;
    private final List<Duty> duties;
    private final Map<Done, LocalDate> done = new ConcurrentHashMap<>();
    private final ScheduledExecutorService executor;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile LongDeparted departed;

    private record Done(TenantId tenant, String duty) {
    }

    /** Starts to look whether a new day has begun. */
    @Activate
    public DailyDuties(@Reference Store store, @Reference Tenants tenants, @Reference PostgresApplications applications,
            @Reference PostgresAttachments attachments, @Reference Policies policies, @Reference Registers registers,
            @Reference FilingTerms terms, @Reference Clock clock) {
        this.tenants = tenants;
        this.clock = clock;
        this.duties = List.of(new FilingReminders(store, terms, clock),
                new ConfirmationReminders(store, policies, registers, applications.notifier(), clock),
                new DepartedCancellations(applications, policies, () -> departed), new UnusedAttachments(attachments));
        this.executor = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "xinglin-daily-duties");
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

    /** Does what has not been done today. */
    void look() {
        try {
            LocalDate today = Time.today(clock);
            tenants.ready().stream().filter(t -> t.kind() == TenantKind.PROVINCE).map(Tenant::id)
                    .forEach(tenant -> duties.forEach(duty -> run(duty, tenant, today)));
        } catch (RuntimeException failed) {
            LOG.error("the daily duties failed and go on", failed);
        }
    }

    private void run(Duty duty, TenantId tenant, LocalDate today) {
        Done key = new Done(tenant, duty.name());
        if (today.equals(done.get(key))) {
            return;
        }
        try {
            int concerned = duty.run(tenant, today);
            done.put(key, today);
            if (concerned > 0) {
                LOG.info("tenant {}: {} of {}: {}", tenant, duty.name(), today, concerned);
            }
        } catch (UnavailableException | UnknownException away) {
            LOG.debug("tenant {}: {} waits: {}", tenant, duty.name(), away.getMessage());
        } catch (RuntimeException failed) {
            LOG.error("tenant {}: {} failed and is tried again", tenant, duty.name(), failed);
        }
    }
}
