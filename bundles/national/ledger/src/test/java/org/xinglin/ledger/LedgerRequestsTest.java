package org.xinglin.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.LedgerRefusal;
import org.xinglin.api.ledger.LedgerRequest;
import org.xinglin.api.ledger.LockMessage;
import org.xinglin.store.Json;
import org.xinglin.testkit.Approval;

/** What provinces ask the national end for: entries and the lock, by message and at once. */
class LedgerRequestsTest {

    private static NationalEnd end;

    private final PersonId person = Approval.somebody();

    @BeforeAll
    static void start() {
        end = new NationalEnd();
    }

    @AfterAll
    static void stop() {
        end.close();
    }

    @BeforeEach
    void empty_outbox() {
        end.sent();
        end.database.clock().advance(Duration.ofSeconds(1));
    }

    @Test
    @DisplayName("R-REG-21: one unfinished application per person nationally")
    void the_lock_holds_one_application() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        assertTrue(end.lock.acquire(person, HEBEI, first).isAccepted());
        assertTrue(end.lock.acquire(person, HEBEI, first).isAccepted());
        assertEquals("one-unfinished-application", end.lock.acquire(person, SHANXI, second).findings().get(0).code());
        assertEquals(List.of("one-unfinished-application"),
                end.refusal(Approval.of(person, SHANXI).application(second).grant().request()));
        end.lock.release(person, second);
        assertFalse(end.lock.acquire(person, SHANXI, second).isAccepted());
        end.lock.release(person, first);
        assertTrue(end.lock.acquire(person, SHANXI, second).isAccepted());
    }

    @Test
    @DisplayName("R-REG-21, R-REG-23: a refusal goes back with what was refused; the lock stays until the province has answered")
    void a_refusal_goes_back_once_and_keeps_the_lock() {
        end.ledger.commit(Approval.of(person, HEBEI).grant().request()).orThrow();
        end.sent();
        LedgerRequest twice = Approval.of(person, HEBEI).grant().request();
        end.lock.acquire(person, HEBEI, twice.applicationId()).orThrow();
        Message message = message(HEBEI, Topic.LEDGER_REQUEST, Json.write(twice));
        end.requests.receive(message);
        end.requests.receive(message);
        List<Message> sent = end.sent();
        assertEquals(1, sent.size());
        LedgerRefusal refusal = Json.read(sent.get(0).body(), LedgerRefusal.class);
        assertEquals(twice.applicationId(), refusal.applicationId());
        assertEquals("place-is-free", refusal.findings().get(0).code());
        assertEquals(HEBEI, sent.get(0).to());
        assertEquals(twice.effects(), refusal.effects());
        assertFalse(end.lock.acquire(person, HEBEI, UUID.randomUUID()).isAccepted());
        end.lock.release(person, twice.applicationId());
        assertTrue(end.lock.acquire(person, HEBEI, UUID.randomUUID()).isAccepted());
    }

    @Test
    void a_request_that_comes_twice_as_one_message_or_two_is_one_entry() {
        LedgerRequest request = Approval.of(person, HEBEI).grant().request();
        Message message = message(HEBEI, Topic.LEDGER_REQUEST, Json.write(request));
        end.requests.receive(message);
        end.requests.receive(message);
        assertEquals(3, end.sent().size());
        end.requests.receive(message(HEBEI, Topic.LEDGER_REQUEST, Json.write(request)));
        assertEquals(List.of(Topic.REGISTER_ENTRY, Topic.APPLICATION_ENTRY), end.sent().stream().map(Message::topic).toList());
        assertEquals(1, end.ledger.of(person).size());
    }

    @Test
    void a_request_under_another_tenants_name_is_not_received() {
        Message forged = message(SHANXI, Topic.LEDGER_REQUEST, Json.write(Approval.of(person, HEBEI).grant().request()));
        assertThrows(IllegalArgumentException.class, () -> end.requests.receive(forged));
        assertEquals(0, end.ledger.of(person).size());
    }

    @Test
    void locks_can_be_taken_and_given_back_by_message() {
        var acquire = new LockAcquireEndpoint(end.database.store(), end.database.clock());
        var release = new LockReleaseEndpoint(end.database.store(), end.database.clock());
        LockMessage first = new LockMessage(person, HEBEI, UUID.randomUUID());
        LockMessage second = new LockMessage(person, SHANXI, UUID.randomUUID());
        acquire.receive(message(HEBEI, Topic.LOCK_ACQUIRE, Json.write(first)));
        acquire.receive(message(SHANXI, Topic.LOCK_ACQUIRE, Json.write(second)));
        List<Message> sent = end.sent();
        assertEquals(List.of(Topic.APPLICATION_REFUSAL), sent.stream().map(Message::topic).toList());
        assertEquals(second.applicationId(), Json.read(sent.get(0).body(), LedgerRefusal.class).applicationId());
        Message forged = message(SHANXI, Topic.LOCK_RELEASE, Json.write(first));
        assertThrows(IllegalArgumentException.class, () -> release.receive(forged));
        assertThrows(IllegalArgumentException.class, () -> acquire.receive(forged));
        release.receive(message(HEBEI, Topic.LOCK_RELEASE, Json.write(first)));
        assertTrue(end.lock.acquire(person, SHANXI, UUID.randomUUID()).isAccepted());
    }

    private Message message(TenantId from, String topic, String body) {
        return new Message(UUID.randomUUID(), from, TenantId.NATIONAL, topic, person.toString(), body,
                end.database.clock().instant(), 0);
    }
}
