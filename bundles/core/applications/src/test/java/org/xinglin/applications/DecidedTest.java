package org.xinglin.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;
import static org.xinglin.testkit.TestDatabase.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.application.Application;
import org.xinglin.api.policy.Verdict;

class DecidedTest {

    private static World world;

    @BeforeAll
    static void start() {
        world = new World();
        world.law.says(Verdict.satisfied());
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    @DisplayName("R-REG-25: an authority finds what it decided by the day of decision, latest first; nobody else's")
    void an_authority_finds_what_it_decided() {
        Application first = world.approved(SHANXI, World.somebody());
        world.database.clock().advanceDays(1);
        Application second = world.approved(SHANXI, World.somebody());
        world.confirmed(SHANXI, World.somebody());
        world.database.clock().set(TODAY);
        LocalDate next = TODAY.plusDays(1);
        assertEquals(List.of(second.id(), first.id()), decided(World.HEALTH, TODAY, next, 10));
        assertEquals(List.of(second.id()), decided(World.HEALTH, TODAY, next, 1));
        assertEquals(List.of(second.id()), decided(World.HEALTH, next, next, 10));
        assertEquals(List.of(), decided(World.TCM_OFFICE, TODAY, next, 10));
        assertEquals(List.of(), world.applications.decided(HEBEI, World.HEALTH, TODAY, next, 10));
    }

    private static List<UUID> decided(UUID authority, LocalDate from, LocalDate to, int limit) {
        return world.applications.decided(SHANXI, authority, from, to, limit).stream().map(Application::id).toList();
    }
}
