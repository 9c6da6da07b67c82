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
import org.xinglin.api.client.RepeatedCalls.Call;

/**
 * Knows the calls that this container carries out. One that has not ended after {@link #LONGEST} will not: its thread was lost, and its
 * key is prolonged no more.
 */
final class RunningCalls {

    static final Duration LONGEST = Duration.ofMinutes(10);

    private record Running(Named call, Instant since) {
    }

    /** A call by what its key is known by. */
    private record Named(TenantId tenant, String caller, String key) {

        static Named of(Call call) {
            return new Named(call.tenant(), call.caller(), call.key());
        }

        @Override
        public String toString() {
            return "Named[" + tenant + "]";
        }
    }

    private final Map<UUID, Running> calls = new ConcurrentHashMap<>();

    void begun(UUID ticket, Call call, Instant now) {
        calls.put(ticket, new Running(Named.of(call), now));
    }

    /** Says whether a call under this key goes on here: it does, even if its lease could not be prolonged. */
    boolean goesOn(Call call, Instant now) {
        Named asked = Named.of(call);
        return calls.values().stream().anyMatch(it -> it.call().equals(asked) && now.isBefore(it.since().plus(LONGEST)));
    }

    void ended(UUID ticket) {
        calls.remove(ticket);
    }

    /** Returns the tickets of calls that go on, by tenant. */
    Map<TenantId, Set<UUID>> tickets(Instant now) {
        calls.values().removeIf(call -> !now.isBefore(call.since().plus(LONGEST)));
        return new HashMap<>(calls).entrySet().stream().collect(Collectors.groupingBy(call -> call.getValue().call().tenant(),
                Collectors.mapping(Map.Entry::getKey, Collectors.toSet())));
    }
}
