package org.xinglin.itests.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.api.application.AppState.APPROVED_PENDING_EREGID;
import static org.xinglin.api.application.AppState.COMPLETED;
import static org.xinglin.api.application.AppState.INST_CONFIRMED;
import static org.xinglin.api.application.AppState.INST_REJECTED;
import static org.xinglin.api.application.AppState.NOT_APPROVED;
import static org.xinglin.api.application.AppState.SUBMITTED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.xinglin.api.TenantId;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Application;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.PersonRecords;
import org.xinglin.api.business.Standing;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.api.register.RecordKind;
import org.xinglin.api.register.Versioned;
import org.xinglin.testkit.Approval;
import org.xinglin.testkit.TestDatabase;

/**
 * Lets the doctor, two provinces' registrars and officers, and the messages race about one person at a time. A failure names the
 * round; {@code -Drace.rounds} and {@code -Drace.seed} set how many and which plans. One round in six, the lock cannot be asked
 * for and is sent for instead (R-REG-12).
 */
@DisplayName("many act about one doctor in the same second (R-REG-12, R-REG-15…23, R-REG-30, R-REG-135, R-REG-152…157)")
class RaceTest {

    private static final int ROUNDS = Integer.getInteger("race.rounds", 200);
    private static final long SEED = Long.getLong("race.seed", 20261123L);
    private static final int THREADS = 8;
    private static final int FULL_COMPARISON = 200;
    private static final List<AppState> HOLDING = List.of(SUBMITTED, INST_REJECTED, INST_CONFIRMED);
    private static final List<AppState> UNFINISHED = List.of(SUBMITTED, INST_REJECTED, INST_CONFIRMED, APPROVED_PENDING_EREGID);

    /** Businesses that have to have been completed at least once, lest the test prove nothing. */
    private static final Set<String> FREQUENT = Set.of("registration", "change", "cancellation", "departure", "filing");

    private final Map<String, Integer> outcomes = new TreeMap<>();

    @Test
    @DisplayName("R-REG-21, R-REG-23, R-REG-25: every outcome is an allowed one")
    void the_outcome_of_every_race_is_an_allowed_one(TestReporter report) {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try (RaceWorld world = new RaceWorld()) {
            for (int i = 0; i < ROUNDS; i++) {
                Random random = new Random(SEED + i);
                String where = "round " + i + " of seed " + SEED + ": ";
                RaceRound round = new RaceRound(world, random);
                Standing before = world.register.standingOf(round.person);
                world.lockAway = random.nextInt(6) == 0;
                round.run(pool);
                if (!world.lockAway) {
                    oneHolds(world, round, where + "at once");
                }
                world.lockAway = false;
                world.settle();
                settled(world, round, where + "settled");
                round.finish();
                world.settle();
                settled(world, round, where + "finished");
                finished(world, round, before, where + "finished");
                if (i % FULL_COMPARISON == FULL_COMPARISON - 1 || i == ROUNDS - 1) {
                    assertEquals(List.of(), world.differences(), where + "registers and disclosure are what the ledger says");
                }
            }
        } finally {
            pool.shutdownNow();
        }
        report.publishEntry("outcomes", outcomes.toString());
        Set<String> never = new TreeSet<>(FREQUENT);
        never.removeIf(type -> outcomes.containsKey(type + " " + COMPLETED));
        assertEquals(Set.of(), never, "never completed, so nothing is proved of them; there were " + outcomes);
    }

    /** Before any message is delivered, R-REG-21 holds already: the one application that is open has the lock. */
    private static void oneHolds(RaceWorld world, RaceRound round, String where) {
        List<Application> open = round.exclusive(HOLDING);
        assertTrue(open.size() <= 1, () -> where + ": " + open);
        open.forEach(a -> assertEquals(Optional.of(a.id()), world.lockHolder(round.person), where + ": holds the lock"));
    }

    private static void settled(RaceWorld world, RaceRound round, String where) {
        List<Application> open = round.exclusive(UNFINISHED);
        assertTrue(open.size() <= 1, () -> where + ", one unfinished: " + open);
        assertEquals(open.stream().findFirst().map(Application::id), world.lockHolder(round.person), where + ": the lock");
        Map<UUID, Application> now = round.applications().stream().collect(Collectors.toMap(Application::id, a -> a));
        for (RaceRound.Done done : round.done) {
            Application shown = done.shown();
            Application is = now.get(done.plan().id());
            assertTrue(is != null && is.version() >= shown.version()
                    && is.steps().subList(0, shown.steps().size()).equals(shown.steps()),
                    () -> where + ": acknowledged and not there: " + done.action() + " of " + shown + ", now " + is);
        }
        now.values().forEach(a -> decidedOnce(round, a, where));
        assertTrue(now.values().stream().noneMatch(a -> a.state() == APPROVED_PENDING_EREGID),
                where + ": nothing waits for the national end");
    }

    /** R-REG-25: of two decisions one wins; who lost was told so. */
    private static void decidedOnce(RaceRound round, Application a, String where) {
        long steps = a.steps().stream().filter(s -> s.state() == APPROVED_PENDING_EREGID || s.state() == NOT_APPROVED).count();
        long acknowledged = round.done.stream().filter(d -> d.plan().id().equals(a.id()))
                .filter(d -> Set.of("approve", "refuse").contains(d.action())).count();
        assertTrue(steps <= 1 && acknowledged <= steps, () -> where + ", decided once: " + a.steps());
        assertTrue(!round.unsure.isEmpty() || acknowledged == steps, () -> where + ", every decision was acknowledged: " + a.steps());
    }

    private void finished(RaceWorld world, RaceRound round, Standing before, String where) {
        List<Application> all = round.applications();
        assertTrue(all.stream().allMatch(a -> a.state().ended()), () -> where + ": all ended: " + all);
        assertEquals(Optional.empty(), world.lockHolder(round.person), where + ": the lock is free");
        all.forEach(a -> outcomes.merge(a.type() + " " + a.state(), 1, Integer::sum));
        List<LedgerEntry> entries = world.ledger.of(round.person);
        Set<UUID> completed = all.stream().filter(a -> a.state() == COMPLETED).map(Application::id).collect(Collectors.toSet());
        Set<UUID> committed = entries.stream().skip(before.registrations().size()).map(LedgerEntry::applicationId)
                .collect(Collectors.toSet());
        assertEquals(completed, committed, where + ": an entry for each completed application, and for no other");
        step(round, entries, before, where);
        Standing now = world.register.standingOf(round.person);
        for (TenantId tenant : TwoProvinces.PROVINCES) {
            assertEquals(ofTenant(now.registrations().stream().filter(r -> r.tenant().equals(tenant)).toList(),
                    Standing.Registration::id), live(world, round, tenant, RecordKind.REGISTRATION), where + ": register");
            assertEquals(ofTenant(now.filings().stream().filter(f -> f.tenant().equals(tenant)).toList(), Standing.Filing::id),
                    live(world, round, tenant, RecordKind.FILING), where + ": filings");
        }
    }

    /** Replays the person's entries: what always has to be true is true after each one. */
    private static void step(RaceRound round, List<LedgerEntry> entries, Standing start, String where) {
        List<Facts.Qualification> held = List.of(new Facts.Qualification(Approval.qualificationId(round.person, 1, "10"), 1, "10",
                TestDatabase.TODAY.getYear(), Optional.empty(), "13", "EXAM", true, true));
        PersonRecords records = new PersonRecords();
        Standing before = Standing.NONE;
        for (LedgerEntry entry : entries) {
            records.applyAll(entry.effects());
            Standing after = records.standing(entry.practiceCode());
            assertEquals(List.of(), Invariants.broken(before, after, held, TestDatabase.TODAY), where + ": after " + entry);
            if (round.plans.stream().anyMatch(p -> p.id().equals(entry.applicationId())
                    && "1".equals(p.submission().form().text("reasonNo").orElse("")))) {
                assertEquals(List.of(), after.validRegistrations(), where + ": death ends all (R-REG-135)");
            }
            before = after;
        }
        assertTrue(start.practiceCode().isEmpty() || start.practiceCode().equals(before.practiceCode()), where + ": R-REG-48");
    }

    private static <T> Map<UUID, T> ofTenant(List<T> records, Function<T, UUID> id) {
        return records.stream().collect(Collectors.toMap(id, r -> r));
    }

    private static <T> Map<UUID, T> live(RaceWorld world, RaceRound round, TenantId tenant, RecordKind<T> kind) {
        return world.registers.of(tenant, kind, round.person, TestDatabase.TODAY,
                world.database.clock().instant().plusSeconds(60)).stream()
                .collect(Collectors.toMap(Versioned::id, Versioned::is));
    }
}
