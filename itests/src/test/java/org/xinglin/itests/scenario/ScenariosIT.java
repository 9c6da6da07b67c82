package org.xinglin.itests.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestClassOrder;
import org.xinglin.itests.Installation;

/**
 * Plays all worked scenarios, as written, in one world: the real distribution under its test clock, on a server whose own time
 * zone is UTC (SC-12). Time only goes forward.
 */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class ScenariosIT {

    @BeforeAll
    static void start() throws IOException {
        Scenario.world = new ScenarioWorld(new Installation(Path.of("..").toAbsolutePath().normalize(),
                Path.of("target", "scenarios").toAbsolutePath(), 18284, 15536)
                .with("XINGLIN_JAVA_OPTS", "-Duser.timezone=UTC"));
        Scenario.world.start("2025-05-06T09:00:00+08:00");
    }

    @AfterAll
    static void the_log_holds_no_unexpected_warning() throws IOException {
        List<String> warnings = Scenario.world.warnings();
        Scenario.world.stop();
        assertEquals(List.of(), warnings.stream().filter(w -> EXPECTED.stream().noneMatch(w::contains)).toList());
    }

    /** What may stand in the log, each with its reason. */
    private static final List<String> EXPECTED = List.of(
            // the test clock says that it is on
            "ClockSwitch",
            // no calendar of the year to which the clock is set is published yet
            "no policy knows the holidays of 2028");

    @Nested
    @Order(1)
    class Licensed extends LicensedScenarios {
    }

    @Nested
    @Order(2)
    class Assistants extends AssistantScenarios {
    }

    @Nested
    @Order(3)
    class Lifelong extends LifelongScenarios {
    }
}
