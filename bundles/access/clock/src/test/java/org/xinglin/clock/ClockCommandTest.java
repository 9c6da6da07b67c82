package org.xinglin.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinglin.api.TestClock;
import org.xinglin.api.Time;

/** What the operator of a test installation writes to have another day. */
class ClockCommandTest {

    private final Adjusted clock = new Adjusted();

    private String run(String action, String value) throws Exception {
        ClockCommand command = new ClockCommand();
        command.clock = clock;
        command.action = action;
        command.value = value;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream console = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        command.session = (Session) Proxy.newProxyInstance(Session.class.getClassLoader(), new Class<?>[] {Session.class},
                (proxy, method, arguments) -> console);
        command.execute();
        return bytes.toString(StandardCharsets.UTF_8).strip();
    }

    @Test
    void command_exists_only_where_there_is_a_test_clock() throws Exception {
        Reference reference = ClockCommand.class.getDeclaredField("clock").getAnnotation(Reference.class);
        assertNotNull(reference);
        assertTrue(!reference.optional());
    }

    @Test
    void set_move_and_release_are_shown_in_chinese_time() throws Exception {
        assertEquals("2026-11-22 10:00:00, the machine's time", run("show", null));
        assertEquals("2025-12-31 23:59:59, 325 d 10:00:01 behind the machine's time", run("set", "2025-12-31T23:59:59+08:00"));
        assertEquals("2026-01-01 00:00:00, 325 d 10:00:00 behind the machine's time", run("move", "PT1S"));
        assertEquals("2028-01-01 00:00:00, 404 d 14:00:00 ahead of the machine's time", run("MOVE", "P2Y"));
        assertEquals("2026-11-22 10:00:00, the machine's time", run("release", null));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01T00:00:00+08:00, 2025-12-31T16:00:00Z", "2025-12-31T16:00:00Z, 2025-12-31T16:00:00Z",
        "2026-01-01T00:00:00, 2025-12-31T16:00:00Z", "2026-01-01T00:00, 2025-12-31T16:00:00Z",
        "2026-01-01, 2025-12-31T16:00:00Z", "2026-01-01T00:00:00.000001+08:00, 2025-12-31T16:00:00.000001Z"})
    void time_without_a_zone_is_chinese(String written, Instant meant) throws Exception {
        assertEquals(meant, Stretch.instant(written));
    }

    @ParameterizedTest
    @CsvSource({"P30D, P30D, PT0S", "PT1S, P0D, PT1S", "P1Y2M3DT4H5M6S, P1Y2M3D, PT4H5M6S", "P-1D, P-1D, PT0S",
        "PT-1H, P0D, PT-1H", "-P1DT2H, P-1D, PT-2H", "P2W, P14D, PT0S"})
    void stretches_are_read_as_iso_8601_writes_them(String written, Period days, Duration time) throws Exception {
        assertEquals(new Stretch(days, time), Stretch.of(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30", "P", "PT", "P1DT", "1D", "tomorrow", "P1.5D"})
    void what_is_no_stretch_is_refused_in_a_line(String written) {
        assertTrue(assertThrows(CommandException.class, () -> run("move", written)).getMessage().startsWith("not a stretch"));
    }

    @Test
    void what_is_out_of_bounds_is_refused_in_a_line() {
        assertEquals("out of bounds", assertThrows(CommandException.class, () -> run("set", "1800-01-01")).getMessage());
    }

    @Test
    void wrong_words_are_refused_and_change_nothing() {
        assertThrows(CommandException.class, () -> run("set", "31.12.2025"));
        assertThrows(CommandException.class, () -> run("set", null));
        assertThrows(CommandException.class, () -> run("release", "now"));
        assertThrows(CommandException.class, () -> run("stop", null));
        assertEquals(Duration.ZERO, clock.ahead());
    }

    /** Is a test clock of a machine whose time stands still. */
    private static final class Adjusted implements TestClock {

        private static final Instant MACHINE = Instant.parse("2026-11-22T02:00:00Z");
        private Instant now = MACHINE;

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public Duration ahead() {
            return Duration.between(MACHINE, now);
        }

        @Override
        public void set(Instant to) {
            if (to.isBefore(EARLIEST)) {
                throw new IllegalArgumentException("out of bounds");
            }
            now = to;
        }

        @Override
        public void move(Period days, Duration time) {
            now = now.atZone(Time.ZONE).plus(days).plus(time).toInstant();
        }

        @Override
        public void release() {
            now = MACHINE;
        }
    }
}
