package org.xinglin.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;
import static org.xinglin.testkit.TestDatabase.TODAY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Finding;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Application;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.EndRegistration;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.LedgerRefusal;
import org.xinglin.api.ledger.LedgerRequest;
import org.xinglin.api.policy.Verdict;
import org.xinglin.store.Json;

@DisplayName("R-REG-23: what the ledger refuses because the person stands otherwise now is enacted again")
class ReenactmentTest {

    private static final Effect OTHER =
            new EndRegistration(new UUID(2, 2), SHANXI, RegStatus.MISMATCH_VOID, TODAY, "second-province-mismatch");

    private static World world;

    private final PersonId person = World.somebody();

    @BeforeAll
    static void start() {
        world = new World();
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @BeforeEach
    void begin() {
        world.law.says(Verdict.satisfied());
        world.nationalEnd(true);
        requests();
        sent(HEBEI, Topic.LOCK_RELEASE);
    }

    private static List<Message> sent(TenantId from, String topic) {
        List<Message> messages = new ArrayList<>();
        world.deliver(from, List.of(topic), messages::add);
        return messages;
    }

    private static List<LedgerRequest> requests() {
        return sent(HEBEI, Topic.LEDGER_REQUEST).stream().map(m -> Json.read(m.body(), LedgerRequest.class)).toList();
    }

    private static void refuse(Application approved, List<Effect> effects) {
        Message message = new Message(UUID.randomUUID(), TenantId.NATIONAL, HEBEI, Topic.APPLICATION_REFUSAL, "key",
                Json.write(new LedgerRefusal(approved.id(), List.of(Finding.of("stale", "R-REG-152", "另有备案生效", "a filing")),
                        effects)), Instant.now(), 0);
        RefusalEndpoint endpoint = new RefusalEndpoint(world.applications);
        endpoint.receive(message);
        endpoint.receive(message);
    }

    private static Application now(Application application) {
        return world.applications.find(HEBEI, application.id()).orElseThrow();
    }

    @Test
    @DisplayName("R-REG-152, R-REG-23: with other consequences now it is asked for again, once, for the day of its decision")
    void with_other_consequences_it_is_asked_for_again() {
        Application approved = world.approved(HEBEI, person);
        LedgerRequest first = requests().get(0);
        refuse(approved, List.of(OTHER));
        assertEquals(AppState.APPROVED_PENDING_EREGID, now(approved).state());
        List<LedgerRequest> again = requests();
        assertEquals(List.of(first), again);
        assertEquals(List.of(), sent(HEBEI, Topic.LOCK_RELEASE));
        assertEquals(3, world.applications.judgements(HEBEI, approved.id()).size());
    }

    @Test
    @DisplayName("R-REG-23: with the very same consequences it is closed, and the lock goes back")
    void with_the_same_consequences_it_is_closed() {
        Application approved = world.approved(HEBEI, person);
        refuse(approved, requests().get(0).effects());
        assertEquals(AppState.AUTO_CLOSED, now(approved).state());
        assertEquals("stale", now(approved).findings().get(0).code());
        assertEquals(List.of(), requests());
        assertEquals(1, sent(HEBEI, Topic.LOCK_RELEASE).size());
    }

    @Test
    @DisplayName("R-REG-23: what a provision forbids now is closed with that provision's finding")
    void what_is_forbidden_now_is_closed() {
        Application approved = world.approved(HEBEI, person);
        requests();
        world.law.forbids();
        refuse(approved, List.of(OTHER));
        assertEquals(AppState.AUTO_CLOSED, now(approved).state());
        assertEquals("forbidden", now(approved).findings().get(0).code());
        assertEquals(List.of(), requests());
    }

    @Test
    @DisplayName("R-REG-12: while the facts cannot be had the refusal waits")
    void without_the_facts_it_waits() {
        Application approved = world.approved(HEBEI, person);
        requests();
        world.nationalEnd(false);
        assertThrows(UnavailableException.class, () -> refuse(approved, List.of(OTHER)));
        assertEquals(AppState.APPROVED_PENDING_EREGID, now(approved).state());
    }
}
