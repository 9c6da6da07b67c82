package org.xinglin.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Finding;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Notice;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Application;
import org.xinglin.api.effect.EndRegistration;
import org.xinglin.api.effect.GrantRegistration;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.MessageEndpoint;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.api.ledger.LedgerRefusal;
import org.xinglin.api.ledger.LedgerRequest;
import org.xinglin.api.ledger.LockMessage;
import org.xinglin.api.policy.Verdict;
import org.xinglin.store.Json;
import org.xinglin.testkit.TestDatabase;

/** What becomes of an approval: the ledger is asked, and its answer completes or closes the application. */
class ApprovalTest {

    private static World world;
    private final PersonId person = World.somebody();

    @BeforeAll
    static void open() {
        world = new World();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @AfterEach
    void calm() {
        world.law.says(Verdict.satisfied());
        world.nationalEnd(true);
        world.authorities.put("10", World.HEALTH);
        for (TenantId tenant : List.of(HEBEI, SHANXI)) {
            world.deliver(tenant, List.of(Topic.LEDGER_REQUEST, Topic.LOCK_ACQUIRE, Topic.LOCK_RELEASE, Topic.NOTICE), m -> { });
        }
    }

    @Test
    @DisplayName("R-REG-11: an approval waits for the code and asks the ledger once, with its effects and policies")
    void an_approval_asks_the_ledger() {
        Application approved = world.approved(HEBEI, person);

        assertEquals(AppState.APPROVED_PENDING_EREGID, approved.state());
        assertEquals(Optional.of(TestDatabase.TODAY), approved.decidedOn());
        List<LedgerRequest> asked = sent(HEBEI, Topic.LEDGER_REQUEST, LedgerRequest.class);
        assertEquals(1, asked.size());
        assertEquals(approved.id(), asked.get(0).applicationId());
        assertEquals(TestDatabase.TODAY, asked.get(0).approvedOn());
        assertEquals("law", asked.get(0).policies().get(0).id());
        assertEquals("周己", ((GrantRegistration) asked.get(0).effects().get(0)).personName());
        assertEquals(0, world.applications.sweeper().requestWaiting(HEBEI));
        assertTrue(world.national.holder(person).isPresent());
    }

    @Test
    @DisplayName("R-REG-12: approved while the national end is away, it waits and goes on by itself; the date stays")
    void an_approval_waits_for_the_national_end() {
        world.nationalEnd(false);
        Application approved = world.approved(HEBEI, person);
        assertEquals(AppState.APPROVED_PENDING_EREGID, approved.state());
        assertEquals(0, world.applications.sweeper().requestWaiting(HEBEI));
        assertTrue(sent(HEBEI, Topic.LEDGER_REQUEST, LedgerRequest.class).isEmpty());

        world.database.clock().advanceDays(3);
        world.nationalEnd(true);
        assertEquals(1, world.applications.sweeper().requestWaiting(HEBEI));
        assertEquals(0, world.applications.sweeper().requestWaiting(HEBEI));

        List<LedgerRequest> asked = sent(HEBEI, Topic.LEDGER_REQUEST, LedgerRequest.class);
        assertEquals(1, asked.size());
        assertEquals(approved.decidedOn().orElseThrow(), asked.get(0).approvedOn());
        assertEquals(3, world.applications.judgements(HEBEI, approved.id()).size());
        world.database.clock().set(TestDatabase.TODAY);
    }

    @Test
    @DisplayName("R-REG-23: what the national registers forbid when they are back closes it, with its findings")
    void what_was_unknown_at_the_approval_may_close_it() {
        world.nationalEnd(false);
        Application approved = world.approved(HEBEI, person);
        world.law.forbids();
        world.nationalEnd(true);

        assertEquals(1, world.applications.sweeper().requestWaiting(HEBEI));

        Application closed = world.applications.find(HEBEI, approved.id()).orElseThrow();
        assertEquals(AppState.AUTO_CLOSED, closed.state());
        assertEquals("forbidden", closed.findings().get(0).code());
        assertTrue(sent(HEBEI, Topic.LEDGER_REQUEST, LedgerRequest.class).isEmpty());
        assertEquals(1, sent(HEBEI, Topic.LOCK_RELEASE, LockMessage.class).size());
    }

    @Test
    void no_province_speaks_for_the_national_end() {
        Application approved = world.approved(HEBEI, person);
        for (MessageEndpoint endpoint : List.of(new EntryEndpoint(world.applications), new RefusalEndpoint(world.applications))) {
            assertThrows(IllegalArgumentException.class, () -> endpoint.receive(new Message(UUID.randomUUID(), SHANXI, HEBEI,
                    endpoint.topic(), "key", Json.write(entry(approved)), Instant.now(), 0)));
        }
        assertEquals(AppState.APPROVED_PENDING_EREGID, world.applications.find(HEBEI, approved.id()).orElseThrow().state());
    }

    @Test
    @DisplayName("R-REG-11: the entry completes it, however often it is delivered")
    void the_entry_completes_it_once() {
        Application approved = world.approved(HEBEI, person);
        Message entry = message(HEBEI, Topic.APPLICATION_ENTRY, Json.write(entry(approved)));
        EntryEndpoint endpoint = new EntryEndpoint(world.applications);

        endpoint.receive(entry);
        endpoint.receive(entry);
        endpoint.receive(message(HEBEI, Topic.APPLICATION_ENTRY, Json.write(entry(approved))));

        Application completed = world.applications.find(HEBEI, approved.id()).orElseThrow();
        assertEquals(AppState.COMPLETED, completed.state());
        assertEquals(Optional.of("E" + approved.id()), completed.eRegId());
        assertEquals(Optional.of("110140105000001"), completed.practiceCode());
        assertEquals(List.of("DOCTOR", "INSTITUTION", "AUTHORITY", "NATIONAL"),
                completed.steps().stream().map(Application.Step::actor).toList());
        assertEquals(List.of("application-submitted", "application-institution-agreed", "application-approved",
                "application-completed", "registration-ended"), notices());
    }

    @Test
    @DisplayName("the national end's refusal closes it with findings, in whatever open state")
    void the_ledgers_refusal_closes_it() {
        for (Application open : List.of(world.approved(HEBEI, person), world.submitted(HEBEI, World.somebody()))) {
            new RefusalEndpoint(world.applications).receive(message(HEBEI, Topic.APPLICATION_REFUSAL,
                    Json.write(new LedgerRefusal(open.id(), List.of(Finding.of("taken", "R-REG-45", "已有注册", "taken"))))));
            Application closed = world.applications.find(HEBEI, open.id()).orElseThrow();
            assertEquals(AppState.AUTO_CLOSED, closed.state());
            assertEquals("taken", closed.findings().get(0).code());
        }
        assertEquals(2, sent(HEBEI, Topic.LOCK_RELEASE, LockMessage.class).size());
    }

    private AppState state(Application application) {
        return world.applications.find(HEBEI, application.id()).orElseThrow().state();
    }

    private static <T> List<T> sent(TenantId from, String topic, Class<T> type) {
        List<T> bodies = new ArrayList<>();
        world.deliver(from, List.of(topic), m -> bodies.add(Json.read(m.body(), type)));
        return bodies;
    }

    private static List<String> notices() {
        return sent(HEBEI, Topic.NOTICE, Notice.class).stream().map(Notice::template).toList();
    }

    private static Message message(TenantId to, String topic, String body) {
        return new Message(UUID.randomUUID(), TenantId.NATIONAL, to, topic, "key", body, Instant.now(), 0);
    }

    private LedgerEntry entry(Application approved) {
        return new LedgerEntry(1, person, 1, approved.id(), HEBEI, "sample", TestDatabase.TODAY, "E" + approved.id(),
                "110140105000001", List.of(), List.of(new EndRegistration(new UUID(2, 2), SHANXI,
                        RegStatus.MISMATCH_VOID, TestDatabase.TODAY, "second-province-mismatch")), Instant.EPOCH,
                "0".repeat(64), "0".repeat(64));
    }
}
