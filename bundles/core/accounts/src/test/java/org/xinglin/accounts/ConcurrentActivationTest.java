package org.xinglin.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinglin.testkit.TestDatabase.HEBEI;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.accounts.World.Doctor;
import org.xinglin.api.Outcome;
import org.xinglin.api.account.Account;
import org.xinglin.api.application.Actor;
import org.xinglin.api.business.RegStatus;

/** A button that is pressed twice, or an answer that was lost, is no second activation and no wrong code. */
class ConcurrentActivationTest {

    private static final int CALLERS = 6;

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
    @DisplayName("R-ACC-19, R-ACC-20, R-ACC-21: one code, used once, and whoever sends it at the same moment "
            + "hears that the account is active")
    void the_same_activation_sent_at_once_succeeds_for_every_sender() throws Exception {
        for (int round = 0; round < 5; round++) {
            Doctor doctor = world.reachableDoctor();
            UUID hospital = world.registers.institution("石家庄市第一医院");
            world.registers.register(doctor.person(), "王甲", Samples.registration(HEBEI, RegStatus.VALID, hospital));
            world.accounts.verify(doctor.account());
            Actor registrar = new Actor(UUID.randomUUID(), "登记员", hospital);

            Set<String> codes = new HashSet<>();
            for (Outcome<String> issued : together(
                    () -> world.accounts.issueActivationCode(HEBEI, doctor.account(), registrar))) {
                codes.add(issued.orThrow());
            }
            assertEquals(1, codes.size());

            String code = codes.iterator().next();
            for (Outcome<Account> activated : together(() -> world.accounts.activate(doctor.account(), code))) {
                assertEquals(List.of(), activated.findings());
                assertEquals(Account.State.ACTIVE, activated.orThrow().state());
            }
        }
        world.sent();
    }

    private static <T> List<T> together(Callable<T> call) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(CALLERS);
        CyclicBarrier start = new CyclicBarrier(CALLERS);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                running.add(pool.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> one : running) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
