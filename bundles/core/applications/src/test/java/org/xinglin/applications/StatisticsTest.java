package org.xinglin.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;
import static org.xinglin.testkit.TestDatabase.TODAY;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Time;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Application;
import org.xinglin.api.application.ApplicationStatistics.Count;

class StatisticsTest {

    private static World world;
    private static PostgresApplicationStatistics statistics;

    @BeforeAll
    static void start() {
        world = new World();
        world.law.says(org.xinglin.api.policy.Verdict.satisfied());
        statistics = new PostgresApplicationStatistics(world.database.store());
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    @DisplayName("R-ACC-38: 统计信息 counts applications by type, state and month in Shanghai, of the own office and tenant only")
    void applications_are_counted_by_type_state_and_month() {
        world.submitted(HEBEI, World.somebody());
        world.submitted(HEBEI, World.somebody());
        world.confirmed(HEBEI, World.somebody());
        LocalDate next = TODAY.withDayOfMonth(1).plusMonths(1);
        java.time.Duration untilNext = java.time.Duration.between(world.database.clock().instant(),
                ZonedDateTime.of(next.atTime(0, 0, 1), Time.ZONE).toInstant());
        world.database.clock().advance(untilNext);
        world.submitted(HEBEI, World.somebody());
        world.database.clock().advance(untilNext.negated());
        LocalDate month = TODAY.withDayOfMonth(1);
        Count confirmed = new Count("sample", AppState.INST_CONFIRMED, month, 1);
        assertEquals(List.of(confirmed, new Count("sample", AppState.SUBMITTED, month, 2),
                new Count("sample", AppState.SUBMITTED, next, 1)),
                statistics.ofInstitution(HEBEI, World.HOSPITAL, TODAY, TODAY.plusMonths(2)));
        assertEquals(List.of(new Count("sample", AppState.SUBMITTED, next, 1)),
                statistics.ofInstitution(HEBEI, World.HOSPITAL, next, next));
        assertEquals(List.of(confirmed), statistics.ofAuthority(HEBEI, World.HEALTH, TODAY, TODAY));
        assertEquals(List.of(), statistics.ofAuthority(HEBEI, World.TCM_OFFICE, TODAY, TODAY));
        assertEquals(List.of(), statistics.ofInstitution(HEBEI, World.BRANCH, TODAY, TODAY));
        assertEquals(List.of(), statistics.ofInstitution(SHANXI, World.HOSPITAL, TODAY, TODAY.plusMonths(2)));
    }

    @Test
    @DisplayName("R-REG-06: another authority set for a category leaves applications under way with theirs")
    void what_is_under_way_stays_with_its_authority() {
        Application underWay = world.confirmed(SHANXI, World.somebody());
        UUID other = new UUID(9, 11);
        world.authorities.put("10", other);
        try {
            assertEquals(Optional.of(World.HEALTH), world.applications.find(SHANXI, underWay.id()).orElseThrow().authorityId());
            assertEquals(Optional.of(other), world.confirmed(SHANXI, World.somebody()).authorityId());
            assertEquals(AppState.APPROVED_PENDING_EREGID,
                    world.applications.decide(SHANXI, underWay.id(), World.OFFICER, true, "").orThrow().state());
        } finally {
            world.authorities.put("10", World.HEALTH);
        }
    }
}
