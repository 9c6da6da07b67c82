package org.xinglin.tenancy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.xinglin.api.Time;

/**
 * Is the clock of the whole system: the machine's, to the microsecond, as PostgreSQL keeps instants. What is written is equal to
 * what is read. Only {@link ClockDesk} can put it ahead or back, and only where that exists.
 *
 * <p>Immediate: a delayed component would be discarded, and its adjustment with it, whenever nobody holds it.
 */
@Component(name = "org.xinglin.tenancy.clock", service = {Clock.class, SystemClock.class}, immediate = true)
public final class SystemClock extends Clock {

    private final Clock machine;
    private final AtomicReference<Duration> ahead;

    /** Starts in Asia/Shanghai, with the machine's time. */
    @Activate
    public SystemClock() {
        this(Clock.system(Time.ZONE), new AtomicReference<>(Duration.ZERO));
    }

    SystemClock(Clock machine) {
        this(machine, new AtomicReference<>(Duration.ZERO));
    }

    private SystemClock(Clock machine, AtomicReference<Duration> ahead) {
        this.machine = Clock.tick(machine, Duration.ofNanos(1_000));
        this.ahead = ahead;
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    /** Returns this clock in another zone; what adjusts one adjusts both. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new SystemClock(machine.withZone(zone), ahead);
    }

    /** Returns the machine's own time. */
    Instant machine() {
        return machine.instant();
    }

    /** Returns how far this clock is ahead of the machine's. */
    Duration ahead() {
        return ahead.get();
    }

    /** Puts this clock, in every zone, ahead of the machine's by so much. */
    void ahead(Duration by) {
        ahead.set(by);
    }
}
