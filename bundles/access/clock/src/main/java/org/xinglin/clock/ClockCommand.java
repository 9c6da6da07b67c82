package org.xinglin.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.xinglin.api.TestClock;
import org.xinglin.api.Time;

/**
 * Shows, sets, moves and releases the clock of an installation that was started with the test setting. In any other there is no
 * {@link TestClock}, and by the mandatory reference to it no such command either.
 */
@Service
@Command(scope = "xinglin", name = "clock", description = "Shows, sets, moves or releases the test clock")
public final class ClockCommand implements Action {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Time.ZONE);

    @Reference
    TestClock clock;

    @Reference
    Session session;

    @Argument(index = 0, name = "action", description = "show (default), set, move or release")
    @Completion(ActionCompleter.class)
    String action = "show";

    @Argument(index = 1, name = "value", description = "set: 2025-12-31T23:59:59+08:00, or without a zone in Chinese time; "
            + "move: P30D, PT1S, P-1D")
    String value;

    @Override
    public Object execute() throws CommandException {
        switch (action.toLowerCase(Locale.ROOT)) {
            case "show" -> without();
            case "set" -> {
                Instant to = Stretch.instant(with());
                adjust(() -> clock.set(to));
            }
            case "move" -> {
                Stretch by = Stretch.of(with());
                adjust(() -> clock.move(by.days(), by.time()));
            }
            case "release" -> {
                without();
                clock.release();
            }
            default -> throw Stretch.failure("show, set, move or release is expected");
        }
        Duration ahead = clock.ahead();
        session.getConsole().printf("%s, %s%n", TIME.format(clock.now()), ahead.isZero() ? "the machine's time"
                : "%s %s the machine's time".formatted(Stretch.words(ahead.abs()), ahead.isNegative() ? "behind" : "ahead of"));
        return null;
    }

    private static void adjust(Runnable adjustment) throws CommandException {
        try {
            adjustment.run();
        } catch (IllegalArgumentException outOfBounds) {
            throw Stretch.failure(outOfBounds.getMessage());
        }
    }

    private String with() throws CommandException {
        if (value == null) {
            throw Stretch.failure(action + " needs a value: 2025-12-31T23:59:59+08:00 to set, P30D or PT1S to move");
        }
        return value;
    }

    private void without() throws CommandException {
        if (value != null) {
            throw Stretch.failure(action + " takes no value");
        }
    }
}
