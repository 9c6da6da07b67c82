package org.xinglin.clients;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.xinglin.clients.World.HEBEI;
import static org.xinglin.clients.World.SHANXI;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xinglin.api.TenantId;
import org.xinglin.api.client.RepeatedCalls;
import org.xinglin.api.client.RepeatedCalls.Answer;
import org.xinglin.api.client.RepeatedCalls.Call;
import org.xinglin.api.client.RepeatedCalls.Ruling;

class RepeatedCallsTest {

    private static final Answer ANSWER = new Answer(201, Map.of("Location", List.of("/api/x")), "{\"secret\":\"杏林\"}".getBytes(StandardCharsets.UTF_8));
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
    void the_same_call_gets_the_same_answer_for_a_day() {
        Call call = call(HEBEI, "a", "k1", "POST x", "{}");
        world.repeats.done(call, first(call), ANSWER);
        Answer again = assertInstanceOf(Ruling.Done.class, world.repeats.begin(call)).answer();
        assertEquals(201, again.status());
        assertEquals(ANSWER.headers(), again.headers());
        assertArrayEquals(ANSWER.body(), again.body());
        world.clock.advance(RepeatedCalls.KEPT);
        first(call);
    }

    @Test
    void a_key_stands_for_one_call_of_one_caller_in_one_tenant() {
        Call call = call(HEBEI, "a", "k2", "POST x", "{}");
        world.repeats.done(call, first(call), ANSWER);
        assertInstanceOf(Ruling.Another.class, world.repeats.begin(call(HEBEI, "a", "k2", "POST x", "{1}")));
        assertInstanceOf(Ruling.Another.class, world.repeats.begin(call(HEBEI, "a", "k2", "POST y", "{}")));
        first(call(HEBEI, "b", "k2", "POST x", "{}"));
        first(call(SHANXI, "a", "k2", "POST x", "{}"));
    }

    @Test
    void a_call_that_never_ended_gives_its_key_to_the_same_call_after_its_lease() {
        Call call = call(HEBEI, "a", "k3", "POST x", "{}");
        UUID killed = begunByOneThatIsKilled(call);
        assertInstanceOf(Ruling.Running.class, world.repeats.begin(call));
        world.clock.advance(RepeatedCalls.LEASE);
        assertInstanceOf(Ruling.Another.class, world.repeats.begin(call(HEBEI, "a", "k3", "POST x", "{2}")));
        UUID next = first(call);
        world.repeats.done(call, killed, ANSWER);
        assertInstanceOf(Ruling.Running.class, world.repeats.begin(call));
        world.repeats.undone(call, killed);
        assertInstanceOf(Ruling.Running.class, world.repeats.begin(call));
        world.repeats.undone(call, next);
        first(call);
    }

    @Test
    void a_call_that_goes_on_keeps_its_key_while_its_container_lives() {
        Call call = call(HEBEI, "a", "k5", "POST x", "{}");
        Call elsewhere = call(SHANXI, "a", "k5", "POST x", "{}");
        UUID ticket = first(call);
        first(elsewhere);
        try (PostgresRepeatedCalls other = new PostgresRepeatedCalls(world.database.store(), world.database.cipher(), world.clock)) {
            Duration nearly = RepeatedCalls.LEASE.minusSeconds(1);
            world.clock.advance(nearly);
            world.repeats.prolong();
            world.clock.advance(nearly);
            assertInstanceOf(Ruling.Running.class, other.begin(call));
            assertInstanceOf(Ruling.Running.class, other.begin(elsewhere));
            world.repeats.done(call, ticket, ANSWER);
            assertInstanceOf(Ruling.Done.class, other.begin(call));
        }
    }

    @Test
    void a_call_that_goes_on_here_keeps_its_key_although_its_lease_could_not_be_prolonged() {
        Call call = call(HEBEI, "a", "k8", "POST x", "{}");
        UUID ticket = first(call);
        world.clock.advance(RepeatedCalls.LEASE.plusSeconds(1));
        assertInstanceOf(Ruling.Running.class, world.repeats.begin(call));
        world.repeats.undone(call, ticket);
        first(call);
    }

    @Test
    void a_container_that_lives_does_not_prolong_what_another_one_left_behind() {
        Call call = call(HEBEI, "a", "k6", "POST x", "{}");
        begunByOneThatIsKilled(call);
        world.repeats.prolong();
        assertInstanceOf(Ruling.Running.class, world.repeats.begin(call));
        world.clock.advance(RepeatedCalls.LEASE);
        first(call);
    }

    @Test
    void a_call_whose_thread_was_lost_gives_its_key_back_in_the_end() {
        Call call = call(HEBEI, "a", "k7", "POST x", "{}");
        first(call);
        world.clock.advance(RunningCalls.LONGEST);
        world.repeats.prolong();
        first(call);
    }

    @Test
    void of_many_at_once_one_is_carried_out() throws Exception {
        Call call = call(HEBEI, "a", "k4", "POST x", "{}");
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            Callable<Ruling> begin = () -> world.repeats.begin(call);
            List<Future<Ruling>> rulings = pool.invokeAll(java.util.Collections.nCopies(8, begin));
            int firsts = 0;
            for (Future<Ruling> ruling : rulings) {
                firsts += ruling.get() instanceof Ruling.First ? 1 : 0;
            }
            assertEquals(1, firsts);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void answers_and_keys_are_not_to_be_read_in_the_table() {
        Call call = call(HEBEI, "a", "a-key-to-be-seen", "POST x", "{}");
        world.repeats.done(call, first(call), ANSWER);
        String rows = world.database.store().read(HEBEI, tx -> {
            try (ResultSet all = tx.connection().createStatement()
                    .executeQuery("select encode(answer, 'escape') || encode(key, 'escape') from repeated_call where answer is not null")) {
                StringBuilder text = new StringBuilder();
                while (all.next()) {
                    text.append(all.getString(1));
                }
                return text.toString();
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        assertFalse(rows.isEmpty());
        assertFalse(rows.contains("secret"));
        assertFalse(rows.contains("a-key-to-be-seen"));
    }

    private static UUID begunByOneThatIsKilled(Call call) {
        try (PostgresRepeatedCalls container = new PostgresRepeatedCalls(world.database.store(), world.database.cipher(), world.clock)) {
            return assertInstanceOf(Ruling.First.class, container.begin(call)).ticket();
        }
    }

    private static UUID first(Call call) {
        return assertInstanceOf(Ruling.First.class, world.repeats.begin(call)).ticket();
    }

    private static Call call(TenantId tenant, String caller, String key, String operation, String body) {
        return new Call(tenant, caller, key, operation, body.getBytes(StandardCharsets.UTF_8));
    }
}
