package org.xinglin.itests.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Policy;

/**
 * Drives random sequences of every business over random people and checks after each step what always has to be true. A failure
 * names the person's seed and all that was approved before; {@code -Dcareers} and {@code -Dseed} set how many and which.
 */
@DisplayName("random businesses over random people (R-REG-41…48, R-REG-61, R-REG-140…158, R-DAT-04)")
class RandomBusinessTest {

    private static final int CAREERS = Integer.getInteger("careers", 100);
    private static final long FIRST = Long.getLong("seed", 20251122L);
    private static final int STEPS = 400;

    /** Businesses that have to have been approved at least once, lest the test prove nothing. */
    private static final Set<String> FREQUENT = Set.of("registration", "change", "filing", "filing-cancel", "multisite-cancel",
            "cancellation", "departure", "upgrade");

    private final List<BusinessType> types = Leaves.types();
    private final List<Policy> policies = Leaves.policies();

    @Test
    void what_always_has_to_be_true_is_true_after_every_business(TestReporter report) {
        assertTrue(types.size() >= FREQUENT.size(), "too few types found: is everything built? " + types);
        Map<String, Integer> approved = new TreeMap<>();
        for (long seed = FIRST; seed < FIRST + CAREERS; seed++) {
            Career career = new Career(seed, types, policies);
            List<String> done = new ArrayList<>();
            for (int step = 0; step < STEPS; step++) {
                Standing before = career.standing();
                int versions = career.history().size();
                career.step().ifPresent(done::add);
                List<String> broken =
                        Invariants.broken(before, career.standing(), career.qualifications(), career.today());
                assertEquals(List.of(), broken, "seed " + seed + " on " + career.today() + " after " + String.join("\n", done));
                assertTrue(career.history().size() >= versions, "history shrank");
            }
            career.approved().forEach((type, times) -> approved.merge(type, times, Integer::sum));
        }
        report.publishEntry("approved", approved.toString());
        Set<String> never = new TreeSet<>(FREQUENT);
        never.removeAll(approved.keySet());
        assertEquals(Set.of(), never, "never approved, so nothing is proved of them; approved were " + approved);
    }
}
