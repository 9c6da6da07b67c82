package org.xinglin.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.TestDatabase.HEBEI;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Application;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.LedgerRequest;
import org.xinglin.store.Json;

class ConcurrencyTest {

    private static final int ROUNDS = 200;

    @Test
    @DisplayName("R-REG-18, R-REG-20, R-REG-21: whoever acts at once, each state is reached by one action and the history is one line")
    void doctor_institution_and_officers_act_at_once() throws Exception {
        Random random = new Random(20261123);
        ExecutorService pool = Executors.newFixedThreadPool(6);
        try (World world = new World()) {
            for (int round = 0; round < ROUNDS; round++) {
                PersonId person = World.somebody();
                Application application = random.nextBoolean() ? world.submitted(HEBEI, person)
                        : world.confirmed(HEBEI, person);
                List<Callable<Outcome<Application>>> actions = new ArrayList<>(List.of(
                        () -> world.applications.withdraw(HEBEI, application.id(), person),
                        () -> world.applications.confirm(HEBEI, application.id(), World.REGISTRAR, true, ""),
                        () -> world.applications.undoConfirmation(HEBEI, application.id(), World.REGISTRAR),
                        () -> decide(world, application, true),
                        () -> decide(world, application, true),
                        () -> decide(world, application, false)));
                Collections.shuffle(actions, random);
                int accepted = 0;
                for (Future<Outcome<Application>> future : pool.invokeAll(actions.subList(0, 3 + random.nextInt(4)))) {
                    accepted += future.get().isAccepted() ? 1 : 0;
                }
                whole(world, person, application, accepted);
            }
        } finally {
            pool.shutdown();
        }
    }

    private static void whole(World world, PersonId person, Application before, int accepted) {
        Application after = world.applications.find(HEBEI, before.id()).orElseThrow();
        assertEquals(before.version() + accepted, after.version());
        assertEquals(before.steps().size() + accepted, after.steps().size());
        assertEquals(after.state(), after.steps().get(after.steps().size() - 1).state());
        for (int i = 1; i < after.steps().size(); i++) {
            AppState from = after.steps().get(i - 1).state();
            AppState to = after.steps().get(i).state();
            assertTrue(List.of(Action.values()).stream()
                    .anyMatch(action -> LifeCycle.next(from, action).equals(Optional.of(to))), from + " → " + to);
        }
        List<LedgerRequest> asked = new ArrayList<>();
        world.deliver(HEBEI, List.of(Topic.LEDGER_REQUEST), m -> asked.add(Json.read(m.body(), LedgerRequest.class)));
        assertEquals(after.state() == AppState.APPROVED_PENDING_EREGID ? 1 : 0, asked.size());
        boolean open = !after.state().ended();
        assertEquals(open, world.national.holder(person).isPresent(), "the lock of " + after.state());
    }

    private static Outcome<Application> decide(World world, Application application, boolean approve) {
        try {
            return world.applications.decide(HEBEI, application.id(), World.OFFICER, approve, "材料齐全");
        } catch (UnknownException notYetTheirs) {
            return Outcome.refused(LifeCycle.impossible(AppState.SUBMITTED, Action.APPROVE));
        }
    }
}
