package org.xinglin.applications.replay;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.osgi.framework.BundleContext;
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
import org.xinglin.api.Time;
import org.xinglin.api.policy.Policies;
import org.xinglin.api.policy.PolicyDesk;
import org.xinglin.api.policy.PolicyRef;
import org.xinglin.api.policy.Replays;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.TenantKind;
import org.xinglin.api.tenant.Tenants;
import org.xinglin.store.Store;

/** Runs one replay at a time on threads of its own and keeps what came out as files. */
@Component(name = "org.xinglin.applications.replays")
@Designate(ocd = BackgroundReplays.Configuration.class)
public final class BackgroundReplays implements Replays {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundReplays.class);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(Time.ZONE);
    private static final int SECONDS_TO_STOP = 20;

    private final Store store;
    private final Tenants tenants;
    private final Policies policies;
    private final PolicyDesk desk;
    private final Clock clock;
    private final int threads;
    private final ReplayFolder folder;
    private final ExecutorService executor;
    private Running running;

    /** Says how much of the machine a replay takes and where it is kept. */
    @ObjectClassDefinition(name = "Xinglin replays of past applications")
    @interface Configuration {

        /** How many threads judge. */
        @AttributeDefinition(description = "Threads that judge")
        int threads() default 2;

        /** Where results are kept. */
        @AttributeDefinition(description = "Folder of the results; empty for replays in the container's data folder")
        String folder() default "";
    }

    private record Running(String id, Order order, PolicyRef draft, ReplayRun run, Instant startedAt, long begunNanos) {

        private Replay as(State state, String problem, Optional<Instant> endedAt) {
            return new Replay(id, order.who(), draft, state, problem, order.from(), order.to(), startedAt, endedAt,
                    Duration.ofNanos(System.nanoTime() - begunNanos).toMillis(), run.progress(), run.results());
        }
    }

    /** Waits for orders. */
    @Activate
    public BackgroundReplays(@Reference Store store, @Reference Tenants tenants, @Reference Policies policies,
            @Reference PolicyDesk desk, @Reference Clock clock, BundleContext bundle, Configuration configuration) {
        this(store, tenants, policies, desk, clock, configuration.threads(), configuration.folder().isBlank()
                ? Path.of(Optional.ofNullable(bundle.getProperty("karaf.data")).orElse("data"), "replays")
                : Path.of(configuration.folder()));
    }

    /** Keeps results in a folder. */
    public BackgroundReplays(Store store, Tenants tenants, Policies policies, PolicyDesk desk, Clock clock, int threads, Path folder) {
        this.store = store;
        this.tenants = tenants;
        this.policies = policies;
        this.desk = desk;
        this.clock = clock;
        this.threads = Math.max(1, threads);
        this.folder = new ReplayFolder(folder);
        AtomicInteger number = new AtomicInteger();
        this.executor = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "xinglin-replay-" + number.incrementAndGet());
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            return thread;
        });
    }

    @Deactivate
    void close() throws InterruptedException {
        synchronized (this) {
            if (running != null) {
                running.run().stop();
            }
        }
        executor.shutdown();
        executor.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
    }

    @Override
    public synchronized Replay start(Order order) {
        if (running != null) {
            throw new IllegalStateException("replay " + running.id() + " runs");
        }
        PolicyDesk.Draft draft = desk.draft(order.file(), order.text());
        ReplayRun run = new ReplayRun(store, policies, draft, provinces(order), order.from().orElse(null),
                order.to().orElse(null));
        Instant now = clock.instant();
        String id = folder.free(STAMP.format(now) + "-"
                + draft.ref().id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
        Running begun = new Running(id, order, draft.ref(), run, now, System.nanoTime());
        running = begun;
        executor.submit(() -> run(begun));
        LOG.info("replay {} of the draft {} {} begins", id, draft.ref().id(), draft.ref().version());
        return begun.as(State.RUNNING, "", Optional.empty());
    }

    @Override
    public Optional<Replay> find(String id) {
        return underWay().filter(replay -> replay.id().equals(id)).or(() -> folder.find(id));
    }

    @Override
    public List<Replay> newest(int most) {
        List<Replay> all = new ArrayList<>(underWay().stream().toList());
        folder.newest(most).stream().filter(kept -> all.stream().noneMatch(r -> r.id().equals(kept.id()))).forEach(all::add);
        return all.subList(0, Math.min(most, all.size()));
    }

    @Override
    public String inWords(Replay replay) {
        return ReplayWords.of(replay);
    }

    @Override
    public synchronized boolean cancel(String id) {
        if (running == null || !running.id().equals(id)) {
            return false;
        }
        running.run().stop();
        return true;
    }

    private synchronized Optional<Replay> underWay() {
        return Optional.ofNullable(running).map(r -> r.as(State.RUNNING, "", Optional.empty()));
    }

    private List<TenantId> provinces(Order order) {
        List<Tenant> asked = order.tenants().isEmpty()
                ? tenants.ready().stream().filter(t -> t.kind() == TenantKind.PROVINCE).toList()
                : order.tenants().stream().map(tenants::require).toList();
        asked.stream().filter(t -> t.kind() != TenantKind.PROVINCE).findFirst().ifPresent(other -> {
            throw new IllegalArgumentException("tenant " + other.id() + " has no applications");
        });
        return asked.stream().map(Tenant::id).toList();
    }

    private void run(Running now) {
        try {
            CompletableFuture.allOf(IntStream.range(0, threads)
                    .mapToObj(n -> CompletableFuture.runAsync(now.run()::work, executor)).toArray(CompletableFuture[]::new)).join();
        } finally {
            end(now, now.run().problem());
        }
    }

    private void end(Running now, String problem) {
        State state = !problem.isEmpty() ? State.FAILED : now.run().stopped() ? State.CANCELLED : State.DONE;
        Replay ended = now.as(state, problem, Optional.of(clock.instant()));
        try {
            folder.save(ended, ReplayWords.of(ended));
            LOG.info("replay {} ended {}: {} applications in {} ms, {} would be decided otherwise", ended.id(), state,
                    ended.judged(), ended.elapsedMillis(), ended.otherwise());
        } catch (RuntimeException unsaved) {
            LOG.error("replay {} could not be saved", ended.id(), unsaved);
        } finally {
            synchronized (this) {
                running = null;
            }
        }
    }
}
