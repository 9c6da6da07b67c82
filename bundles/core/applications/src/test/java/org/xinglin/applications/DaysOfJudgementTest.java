package org.xinglin.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.TODAY;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.application.Application;

/** Which day counts for what, when weeks lie between submission, acceptance and decision. */
class DaysOfJudgementTest {

    private static World world;

    @BeforeAll
    static void open() {
        world = new World();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    @DisplayName("R-POL-02, R-REG-25: bars go by the day of the decision, limits and forms by the day of acceptance")
    void the_decision_judges_by_its_own_day_and_keeps_the_day_of_acceptance() {
        Application submitted = world.submitted(HEBEI, World.somebody());
        assertEquals(TODAY, world.law.last().on());

        world.database.clock().advanceDays(7);
        LocalDate accepted = TODAY.plusDays(7);
        Application confirmed = world.applications.confirm(HEBEI, submitted.id(), World.REGISTRAR, true, "").orThrow();
        assertEquals(Optional.of(accepted), confirmed.acceptedOn());

        world.database.clock().advanceDays(14);
        Application approved = world.applications.decide(HEBEI, submitted.id(), World.OFFICER, true, "").orThrow();
        assertEquals(TODAY.plusDays(21), world.law.last().on());
        assertEquals(accepted, world.law.last().acceptedOn());
        assertEquals(confirmed.dueOn(), approved.dueOn());
    }
}
