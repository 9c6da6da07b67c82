package org.xinglin.soap.access;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.xinglin.api.UnavailableException;

/**
 * Remembers which messages of known clients came, for longer than any of them is fresh, so that none counts twice. Only who has
 * shown who it is gets in here: nobody else can fill it.
 */
final class Replays {

    /** Longer than a message may be old plus its clock ahead. */
    private static final long REMEMBERED = TimeUnit.MINUTES.toNanos(10);
    private static final long SWEEP = TimeUnit.SECONDS.toNanos(30);
    private static final int MOST = 1_000_000;

    private final Map<String, Long> seen = new ConcurrentHashMap<>();
    private final LongSupplier nanos;
    private final AtomicLong swept;

    /** @param nanos time that only goes forward, in nanoseconds */
    Replays(LongSupplier nanos) {
        this.nanos = nanos;
        this.swept = new AtomicLong(nanos.getAsLong());
    }

    /** Says whether a message came for the first time, and remembers it. */
    boolean first(String message) {
        long now = nanos.getAsLong();
        long last = swept.get();
        if (now - last > SWEEP && swept.compareAndSet(last, now)) {
            seen.values().removeIf(at -> now - at > REMEMBERED);
        }
        if (seen.size() >= MOST) {
            throw new UnavailableException("soap: replay protection");
        }
        return seen.putIfAbsent(message, now) == null;
    }
}
