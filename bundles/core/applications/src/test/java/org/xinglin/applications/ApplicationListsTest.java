package org.xinglin.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;
import static org.xinglin.testkit.TestDatabase.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.PersonId;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Application;
import org.xinglin.api.policy.Verdict;

class ApplicationListsTest {

    private World world;

    @BeforeEach
    void start() {
        world = new World();
        world.law.says(Verdict.satisfied());
    }

    @AfterEach
    void stop() {
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

    private List<UUID> decided(UUID authority, LocalDate from, LocalDate to, int limit) {
        return world.applications.decided(SHANXI, authority, from, to, limit).stream().map(Application::id).toList();
    }

    @Test
    @DisplayName("R-REG-05, 25: an authority's queue, an institution's open and ended applications, page after page")
    void lists_have_an_order_and_pages() {
        PersonId early = World.somebody();
        PersonId late = World.somebody();
        Application first = world.confirmed(SHANXI, early);
        world.database.clock().advanceDays(1);
        Application second = world.confirmed(SHANXI, World.somebody());
        world.database.clock().advanceDays(1);
        Application third = world.submitted(SHANXI, late);

        assertEquals(List.of(first.id(), second.id()), ids(world.applications.queue(SHANXI, World.HEALTH, 10)));
        assertEquals(List.of(first.id()), ids(world.applications.queue(SHANXI, World.HEALTH, 1)));
        assertEquals(List.of(second.id()), queueAfter(World.HEALTH, first.id()));
        assertEquals(List.of(), queueAfter(World.HEALTH, second.id()));
        assertEquals(List.of(), queueAfter(World.HEALTH, third.id()), "no page after what awaits no authority");
        assertEquals(List.of(), queueAfter(UUID.randomUUID(), first.id()), "no page after what is another authority's");
        assertEquals(List.of(first.id(), second.id(), third.id()), of(true, Optional.empty(), 10));
        assertEquals(List.of(second.id()), of(true, Optional.of(first.id()), 1));
        assertEquals(List.of(third.id()), of(true, Optional.of(second.id()), 10));
        assertEquals(List.of(), of(true, Optional.of(UUID.randomUUID()), 10), "no page after what is not there");
        assertEquals(List.of(), of(false, Optional.empty(), 10));
        assertEquals(List.of(third.id()), ids(world.applications.list(SHANXI, Optional.of(AppState.SUBMITTED), 10)));
        assertEquals(3, world.applications.list(SHANXI, Optional.empty(), 10).size());
        assertEquals(2, world.applications.queue(SHANXI, World.HEALTH, 10).get(0).steps().size());
        world.applications.withdraw(SHANXI, first.id(), early);
        world.applications.withdraw(SHANXI, third.id(), late);
        assertEquals(List.of(second.id()), queueAfter(World.HEALTH, first.id()), "what ended since the page before still says where it ended");
        assertEquals(List.of(third.id()), of(false, Optional.empty(), 1), "the newest of the ended ones");
        assertEquals(List.of(first.id()), of(false, Optional.of(third.id()), 10));
        world.database.clock().set(TODAY);
    }

    private List<UUID> queueAfter(UUID authority, UUID last) {
        return ids(world.applications.queue(SHANXI, authority, Optional.of(last), 10));
    }

    private List<UUID> of(boolean open, Optional<UUID> after, int limit) {
        return ids(world.applications.ofInstitution(SHANXI, World.HOSPITAL, open, after, limit));
    }

    private static List<UUID> ids(List<Application> applications) {
        return applications.stream().map(Application::id).toList();
    }
}
