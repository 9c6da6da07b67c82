package org.xinglin.ledger;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.UnknownException;
import org.xinglin.store.Store;

/** Seals new entries at intervals. */
@Component(name = "org.xinglin.ledger.sealer", service = {})
@Designate(ocd = Sealer.Configuration.class)
public final class Sealer {

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);

    private final Store store;
    private final Sealing sealing;
    private final ScheduledExecutorService timer;

    /** Says how often. */
    @ObjectClassDefinition(name = "Xinglin ledger seals")
    @interface Configuration {

        /** Seconds from one seal to the next. */
        @AttributeDefinition(description = "Seconds from one seal to the next; nothing new makes no seal")
        int seconds() default 60;
    }

    /** Starts the timer. */
    @Activate
    public Sealer(@Reference Store store, @Reference Clock clock, Configuration configuration) {
        this.store = store;
        this.sealing = new Sealing(clock);
        this.timer = Executors.newSingleThreadScheduledExecutor(run -> {
            Thread thread = new Thread(run, "ledger-sealer");
            thread.setDaemon(true);
            return thread;
        });
        int seconds = Math.max(1, configuration.seconds());
        timer.scheduleWithFixedDelay(this::seal, seconds, seconds, TimeUnit.SECONDS);
    }

    private void seal() {
        try {
            store.transact(TenantId.NATIONAL, sealing::seal);
        } catch (UnknownException | UnavailableException away) {
            LOG.debug("no seal now: {}", away.getMessage());
        } catch (RuntimeException failed) {
            LOG.error("the ledger was not sealed; tried again in the next interval", failed);
        }
    }

    /** Stops the timer; a seal under way is finished. */
    @Deactivate
    public void close() throws InterruptedException {
        timer.shutdown();
        timer.awaitTermination(10, TimeUnit.SECONDS);
    }
}
