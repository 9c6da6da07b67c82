package org.xinglin.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.xinglin.api.TestClock;
import org.xinglin.api.Time;
import org.xinglin.testkit.MutableClock;

/** One clock for everything, and nobody adjusts it but where the installation was started so. */
class SystemClockTest {

    private final MutableClock machine = MutableClock.at(Instant.parse("2026-11-22T02:00:00Z"));
    private final SystemClock clock = new SystemClock(machine);
    private final TestClock desk = new ClockDesk(clock);

    @Test
    void set_clock_runs_on_from_there_in_every_zone() {
        Clock utc = clock.withZone(ZoneOffset.UTC);
        desk.set(Instant.parse("2025-12-31T15:59:59Z"));
        assertEquals(LocalDate.of(2025, 12, 31), Time.today(clock));
        machine.advance(Duration.ofSeconds(1));
        assertEquals(Instant.parse("2025-12-31T16:00:00Z"), clock.instant());
        assertEquals(clock.instant(), utc.instant());
        assertEquals(LocalDate.of(2026, 1, 1), Time.today(utc));
    }

    @ParameterizedTest
    @CsvSource({"P30D, PT0S, 2026-12-22T02:00:00Z", "P0D, PT1S, 2026-11-22T02:00:01Z", "P-1D, PT0S, 2026-11-21T02:00:00Z",
        "P1Y3M, PT0S, 2028-02-22T02:00:00Z", "P2Y, PT-1M, 2028-11-22T01:59:00Z"})
    void moving_goes_by_the_calendar_and_then_by_time(Period days, Duration time, Instant to) {
        desk.move(days, time);
        assertEquals(to, clock.instant());
    }

    @Test
    void moves_add_up_and_release_brings_the_machine_back() {
        desk.move(Period.ofDays(30), Duration.ZERO);
        desk.move(Period.ZERO, Duration.ofSeconds(1));
        assertEquals(Duration.ofDays(30).plusSeconds(1), desk.ahead());
        assertEquals(clock.instant(), desk.now());
        desk.release();
        assertEquals(Duration.ZERO, desk.ahead());
        assertEquals(machine.instant(), clock.instant());
    }

    @Test
    void times_without_doctors_law_are_refused_and_change_nothing() {
        assertThrows(IllegalArgumentException.class, () -> desk.set(Instant.parse("1999-12-31T23:59:59Z")));
        assertThrows(IllegalArgumentException.class, () -> desk.set(TestClock.END));
        assertThrows(IllegalArgumentException.class, () -> desk.move(Period.ofYears(-90), Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> desk.move(Period.ofYears(Integer.MAX_VALUE), Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> desk.move(Period.ZERO, Duration.ofSeconds(Long.MAX_VALUE)));
        assertEquals(machine.instant(), clock.instant());
    }

    @Test
    void real_clock_ticks_in_microseconds() {
        SystemClock real = new SystemClock();
        assertEquals(Time.ZONE, real.getZone());
        assertEquals(0, real.instant().getNano() % 1_000);
    }

    @ParameterizedTest
    @CsvSource(value = {"true, true", "TRUE, true", "false, false", "yes, false", "'', false", "-, false"}, nullValues = "-")
    void only_the_explicit_setting_offers_the_test_clock(String setting, boolean offered) throws Exception {
        List<String> log = new ArrayList<>();
        ClockSwitch made = new ClockSwitch(bundle(log), clock, configuration(setting));
        assertEquals(offered, log.contains("registerService"));
        clock.ahead(Duration.ofDays(offered ? 1 : 0));
        made.stop();
        assertEquals(offered, log.contains("unregister"));
        assertEquals(Duration.ZERO, clock.ahead());
    }

    @Test
    void without_a_configuration_there_is_no_test_clock() throws Exception {
        assertFalse(ClockSwitch.adjustable(stub(ConfigurationAdmin.class, new ArrayList<>(), Map.of())));
        assertTrue(ClockSwitch.adjustable(configuration("true")));
    }

    private static ConfigurationAdmin configuration(String adjustable) {
        Hashtable<String, Object> keys = new Hashtable<>();
        if (adjustable != null) {
            keys.put("adjustable", adjustable);
        }
        Configuration one = stub(Configuration.class, new ArrayList<>(), Map.of("getProperties", keys));
        return stub(ConfigurationAdmin.class, new ArrayList<>(), Map.of("listConfigurations", new Configuration[] {one}));
    }

    private static BundleContext bundle(List<String> log) {
        return stub(BundleContext.class, log, Map.of("registerService", stub(ServiceRegistration.class, log, Map.of())));
    }

    /** Answers methods by name, null if none is given, and writes down which were called. */
    private static <T> T stub(Class<T> type, List<String> log, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            log.add(method.getName());
            return answers.get(method.getName());
        }));
    }
}
