package org.xinglin.rest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.xinglin.api.client.RepeatedCalls;

/** Remembers calls in memory, for ever. */
final class RememberedCalls implements RepeatedCalls {

    private record Entry(Call call, UUID ticket, Answer answer) {
    }

    private final Map<String, Entry> entries = new HashMap<>();

    @Override
    public synchronized Ruling begin(Call call) {
        Entry known = entries.get(key(call));
        if (known == null) {
            UUID ticket = UUID.randomUUID();
            entries.put(key(call), new Entry(call, ticket, null));
            return new Ruling.First(ticket);
        }
        if (!known.call().operation().equals(call.operation()) || !Arrays.equals(known.call().body(), call.body())) {
            return new Ruling.Another();
        }
        return known.answer() == null ? new Ruling.Running() : new Ruling.Done(known.answer());
    }

    @Override
    public synchronized void done(Call call, UUID ticket, Answer answer) {
        entries.put(key(call), new Entry(call, ticket, answer));
    }

    @Override
    public synchronized void undone(Call call, UUID ticket) {
        entries.remove(key(call));
    }

    private static String key(Call call) {
        return call.tenant() + " " + call.caller() + " " + call.key();
    }
}
