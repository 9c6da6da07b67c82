package org.xinglin.clients;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.xinglin.api.TenantId;

/**
 * Knows the calls that this container carries out. One that has not ended after {@link #LONGEST} will not: its thread was lost, and its
 * key is prolonged no more.
 */
final class RunningCalls {

    static final Duration LONGEST = Duration.ofMinutes(10);

    private record Running(TenantId tenant, Instant since) {
    }

    private final Map<UUID, Running> calls = new ConcurrentHashMap<>();

    void begun(UUID ticket, TenantId tenant, Instant now) {
        calls.put(ticket, new Running(tenant, now));
    }

    void ended(UUID ticket) {
        calls.remove(ticket);
    }

    /** Returns the tickets of calls that go on, by tenant. */
    Map<TenantId, Set<UUID>> tickets(Instant now) {
        calls.values().removeIf(call -> !now.isBefore(call.since().plus(LONGEST)));
        return new HashMap<>(calls).entrySet().stream().collect(Collectors.groupingBy(call -> call.getValue().tenant(),
                Collectors.mapping(Map.Entry::getKey, Collectors.toSet())));
    }
}
