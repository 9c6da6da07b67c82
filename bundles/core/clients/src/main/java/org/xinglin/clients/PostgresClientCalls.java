package org.xinglin.clients;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.client.Client;
import org.xinglin.api.client.ClientCalls;
import org.xinglin.store.Store;

/** Counts calls in memory, per container, and keeps them on record in the client's tenant. */
@Component(name = "org.xinglin.clients.calls", configurationPid = "org.xinglin.clients")
public final class PostgresClientCalls implements ClientCalls {

    private static final int SWEEP_EVERY = 1000;
    private static final int LONGEST = 100;

    private final Store store;
    private final Clock clock;
    private final int perMinute;
    private final Duration kept;
    private final Map<UUID, Counter> counters = new ConcurrentHashMap<>();

    private record Counter(int limit, Bucket bucket, Instant since) {
    }

    /** Takes what it stands on. */
    @Activate
    public PostgresClientCalls(@Reference Store store, @Reference Clock clock, Configuration configuration) {
        this(store, clock, configuration.calls_perMinute(), Duration.ofDays(configuration.calls_days()));
    }

    PostgresClientCalls(Store store, Clock clock, int perMinute, Duration kept) {
        this.store = store;
        this.clock = clock;
        this.perMinute = perMinute;
        this.kept = kept;
    }

    @Override
    public OptionalLong admit(Client client) {
        int limit = client.callsPerMinute() > 0 ? client.callsPerMinute() : perMinute;
        if (limit <= 0) {
            return OptionalLong.empty();
        }
        Instant now = clock.instant();
        Counter counter = counters.compute(client.id(), (id, known) ->
                known != null && known.limit() == limit && !now.isBefore(known.since()) ? known : counter(limit, now));
        ConsumptionProbe probe = counter.bucket().tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? OptionalLong.empty()
                : OptionalLong.of(TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1);
    }

    /** Counts from now on; a clock that was set back begins anew. */
    private Counter counter(int limit, Instant now) {
        Bucket bucket = Bucket.builder()
                .addLimit(it -> it.capacity(limit).refillGreedy(limit, Duration.ofMinutes(1)))
                .withCustomTimePrecision(new Meter(clock))
                .build();
        return new Counter(limit, bucket, now);
    }

    @Override
    public void record(Client client, String operation, String outcome) {
        Instant now = clock.instant();
        long position = store.transact(client.tenant(), tx -> tx.mapper(CallMapper.class)
                .insert(client.id(), now, shortened(operation), shortened(outcome)));
        if (position % SWEEP_EVERY == 0) {
            store.transact(client.tenant(), tx -> tx.mapper(CallMapper.class).sweep(now.minus(kept)));
        }
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private record Meter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
