package org.xinglin.tenancy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.osgi.service.component.annotations.Component;
import org.xinglin.api.Time;

/**
 * Is the clock of the whole system: the machine's, to the microsecond, as PostgreSQL keeps instants. What is written is equal to
 * what is read.
 */
@Component(name = "org.xinglin.tenancy.clock", service = Clock.class)
public final class SystemClock extends Clock {

    private final Clock clock;

    /** Starts in Asia/Shanghai. */
    public SystemClock() {
        this(Time.ZONE);
    }

    private SystemClock(ZoneId zone) {
        this.clock = Clock.tick(Clock.system(zone), Duration.ofNanos(1_000));
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SystemClock(zone);
    }
}
