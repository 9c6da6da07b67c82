package org.xinglin.tenancy;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.TestClock;
import org.xinglin.api.Time;

/** Adjusts the one {@link SystemClock}, and writes every adjustment into the log. */
final class ClockDesk implements TestClock {

    private static final Logger LOG = LoggerFactory.getLogger(ClockDesk.class);

    private final SystemClock clock;

    ClockDesk(SystemClock clock) {
        this.clock = clock;
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public Duration ahead() {
        return clock.ahead();
    }

    @Override
    public synchronized void set(Instant to) {
        adjust("set", clock.machine(), to);
    }

    @Override
    public synchronized void move(Period days, Duration time) {
        Instant machine = clock.machine();
        Instant to;
        try {
            to = machine.plus(clock.ahead()).atZone(Time.ZONE).plus(days).plus(time).toInstant();
        } catch (DateTimeException | ArithmeticException tooFar) {
            throw outOfBounds();
        }
        adjust("moved", machine, to);
    }

    @Override
    public synchronized void release() {
        clock.ahead(Duration.ZERO);
        LOG.info("The test clock is released to the machine's time");
    }

    private void adjust(String how, Instant machine, Instant to) {
        if (to.isBefore(EARLIEST) || !to.isBefore(END)) {
            throw outOfBounds();
        }
        clock.ahead(Duration.between(machine, to));
        LOG.info("The test clock is {} to {}, {} ahead of the machine's", how, to.atZone(Time.ZONE).toOffsetDateTime(),
                clock.ahead());
    }

    private static IllegalArgumentException outOfBounds() {
        return new IllegalArgumentException("the clock runs from " + EARLIEST + " to before " + END);
    }
}
